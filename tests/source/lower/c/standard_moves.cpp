namespace std {
template <class T> struct rr { using type = T; };
template <class T> struct rr<T &> { using type = T; };
template <class T> constexpr typename rr<T>::type &&move(T &&t) noexcept { return static_cast<typename rr<T>::type &&>(t); }
}
struct text { char *p; text(const char *); text(const text &); text(text &&); };
void take(text t);
void f() {
  text a("a");
  text b = a;
  take(static_cast<text &&>(b));
  take(std::move(a));
}
