// Uses of the C++ standard library as Objective-C++ projects make them; standard_library_test.py parses it.
#import <Foundation/Foundation.h>
#include <algorithm>
#include <any>
#include <array>
#include <atomic>
#include <bit>
#include <bitset>
#include <cassert>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <coroutine>
#include <deque>
#include <filesystem>
#include <fstream>
#include <functional>
#include <future>
#include <iomanip>
#include <iostream>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <numbers>
#include <numeric>
#include <optional>
#include <queue>
#include <random>
#include <regex>
#include <set>
#include <shared_mutex>
#include <span>
#include <sstream>
#include <string>
#include <thread>
#include <tuple>
#include <typeindex>
#include <unordered_map>
#include <unordered_set>
#include <variant>
#include <vector>
using namespace std::chrono_literals;
#define SAME(e, ...) static_assert(__is_same(decltype(e), __VA_ARGS__))
struct Base {
  virtual ~Base();
  int n;
  NSString* name;
};
struct Foo : Base, std::enable_shared_from_this<Foo> {
  explicit Foo(int);
  Foo();
  int bar() const;
  void reset();
  NSString* title();
};
@interface Thing : NSObject {
  std::shared_ptr<Foo> _foo;
  std::vector<std::unique_ptr<Foo>> _all;
  std::mutex _m;
  std::atomic<bool> _flag;
}
@property(nonatomic) std::function<void(int, NSString*)> callback;
@property(nonatomic) std::string label;
- (NSString*)title;
@end
@implementation Thing
- (NSString*)title {
  auto p = std::make_shared<Foo>(3);
  SAME(p, std::shared_ptr<Foo>);
  SAME(p->bar(), int);
  SAME(*p, Foo&);
  SAME(p->title(), NSString*);
  std::shared_ptr<Base> b = p;
  b = std::move(p);
  SAME(std::move(p), std::shared_ptr<Foo>&&);
  auto d = std::dynamic_pointer_cast<Foo>(b);
  SAME(d, std::shared_ptr<Foo>);
  std::weak_ptr<Foo> w = d;
  if (auto strong = w.lock()) {
    SAME(strong->name, NSString*);
    [strong->name length];
  }
  std::string s = [@"x" UTF8String];
  s += "abc";
  s += 'c';
  s = s + "x" + s;
  if (s == "x" || "y" == s || s != s || s < s) {
  }
  NSString* n = [NSString stringWithUTF8String:s.c_str()];
  std::map<std::string, NSString*> m{{"a", n}, {"b", @"c"}};
  m["q"] = n;
  m.emplace("k", n);
  m.insert({"k", n});
  m.insert(std::make_pair("k", n));
  for (auto& [k, v] : m) {
    SAME((v), NSString*&);
    SAME(k, const std::string);
    [v length];
  }
  for (const auto& e : m) [e.second length];
  for (auto it = m.begin(); it != m.end(); ++it) {
    [it->second length];
  }
  auto it = m.find("x");
  if (it == m.end()) {
  }
  if (it != m.cend()) {
  }
  m.erase(it);
  m.erase("x");
  [m.at("s") length];
  std::unordered_map<int, std::shared_ptr<Foo>> um = {{1, d}};
  um[3]->bar();
  auto [pos, ok] = um.emplace(1, d);
  SAME(ok, bool);
  pos->second->bar();
  um.erase(um.begin());
  if (um.count(1)) {
  }
  std::unordered_map<std::string, std::function<void(NSString*)>> handlers;
  handlers["x"] = [self](NSString* x) { [x length]; };
  handlers["y"] = ^(NSString* x) {
    [x length];
  };
  handlers.insert({"z", [=](NSString*) {}});
  handlers["x"](n);
  std::function<int(int)> f = [](int x) { return x; };
  SAME(f(1), int);
  if (f) {
  }
  f = nullptr;
  if (f == nullptr) {
  }
  self.callback = [](int, NSString*) {};
  if (self.callback) self.callback(1, n);
  auto bound = std::bind(&Foo::bar, d);
  SAME(bound(), int);
  auto bound2 = std::bind([](int a, NSString* b) { return b; }, 1, std::placeholders::_1);
  SAME(bound2(n), NSString*);
  std::vector<int> v{1, 2, 3};
  v.push_back(3);
  for (int i : v) {
  }
  SAME(v[0], int&);
  std::sort(v.begin(), v.end(), std::greater<int>());
  std::vector<std::string> vs(3, "x");
  vs.emplace_back("x");
  vs.insert(vs.end(), vs.begin(), vs.end());
  std::vector v2{1.0};
  _all.push_back(std::make_unique<Foo>(2));
  _all.back()->bar();
  for (auto& u : _all) u->reset();
  _all.erase(std::remove_if(_all.begin(), _all.end(), [](const std::unique_ptr<Foo>& x) { return !x; }),
             _all.end());
  auto found = std::find_if(_all.begin(), _all.end(), [&](const auto& x) { return x->bar() == 1; });
  (*found)->bar();
  std::optional<std::string> o;
  o = s;
  if (o) {
    o->size();
    SAME(*o, std::string&);
  }
  o = std::nullopt;
  std::optional<int> oi = 3;
  auto q = oi.value_or(2);
  SAME(q, int);
  if (oi == 3) {
  }
  std::optional<Foo*> of = nullptr;
  if (oi.has_value()) {
  }
  std::variant<int, std::string> var = s;
  if (auto* x = std::get_if<std::string>(&var)) x->size();
  std::visit([](auto&& a) {}, var);
  SAME(std::get<1>(var), std::string&);
  auto t = std::make_tuple(1, s, n);
  auto [t0, t1, t2] = t;
  [t2 length];
  [std::get<2>(t) length];
  std::tie(q, s) = std::make_pair(1, s);
  std::tuple<int, std::string> tt{1, "x"};
  std::tuple<NSString*, int> fn = {n, 1};
  std::apply([](auto... x) {}, t);
  std::lock_guard<std::mutex> lock(_m);
  std::unique_lock lk(_m);
  std::scoped_lock sl(_m);
  std::condition_variable cv;
  cv.wait(lk, [&] { return true; });
  cv.wait_for(lk, 10ms);
  std::thread th([] {});
  th.detach();
  std::this_thread::sleep_for(std::chrono::milliseconds(10));
  _flag = true;
  if (_flag) {
  }
  _flag.store(false, std::memory_order_relaxed);
  std::atomic<int> ai{0};
  ai++;
  ai.fetch_add(1);
  if (_flag.exchange(true)) {
  }
  auto fut = std::async(std::launch::async, [] { return 3; });
  SAME(fut.get(), int);
  std::promise<void> pr;
  pr.set_value();
  std::promise<std::string> ps;
  ps.set_value("x");
  auto start = std::chrono::steady_clock::now();
  auto dur =
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
  SAME(dur, long long);
  auto later = start + 5s;
  if (later > start) {
  }
  double secs = std::chrono::duration<double>(later - start).count();
  std::chrono::milliseconds ms = 5s;
  if (ms < 5s) {
  }
  auto ts = std::chrono::system_clock::now().time_since_epoch() / 1ms;
  std::cout << "x" << 1 << s << 'c' << 2.0 << std::endl << std::hex << std::setw(3);
  std::stringstream ss;
  ss << "x" << s;
  std::string r = ss.str();
  std::string line;
  while (std::getline(ss, line, ',')) {
  }
  (std::ostringstream() << "x" << 1).str();
  int number;
  ss >> number >> s;
  std::ifstream in("f");
  if (!in) {
  }
  std::string all((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  std::regex re("x");
  std::smatch sm;
  if (std::regex_search(s, sm, re)) {
    std::string g = sm[1];
  }
  s = std::regex_replace(s, re, "x");
  std::random_device rd;
  std::mt19937 gen(rd());
  std::uniform_int_distribution<> dis(1, 6);
  int rn = dis(gen);
  double dd = std::sin(1.0) + std::max(1.0, 2.0) + std::pow(2, 3) + std::abs(-1.5);
  SAME(std::sqrt(2), double);
  SAME(std::sin(1.0f), float);
  SAME(std::pow(1.0f, 2), double);
  if (std::isnan(dd)) {
  }
  if (isnan(dd)) {
  }
  SAME(std::floor(1.0f), float);
  std::filesystem::path path = "x";
  path /= "y";
  for (auto& e : std::filesystem::directory_iterator(path)) {
    e.path().filename().string();
  }
  if (std::filesystem::exists(path / "x")) {
  }
  std::array<int, 3> arr{1, 2, 3};
  std::array a2 = {1, 2};
  for (auto x : arr) {
  }
  auto [x0, x1, x2] = arr;
  constexpr std::array<int, 2> ca = {1, 2};
  static_assert(ca[1] == 2 && ca.size() == 2);
  std::set<NSString*> set;
  set.insert(n);
  for (NSString* x : set) [x length];
  if (set.find(n) != set.end()) {
  }
  if (set.insert(n).second) {
  }
  std::queue<std::function<void()>> work;
  work.push([] {});
  work.front()();
  work.pop();
  std::priority_queue<int> pq;
  pq.push(1);
  std::list<Foo*> list;
  list.push_back(nullptr);
  for (auto* x : list) x->bar();
  std::deque<int> dq;
  dq.push_front(1);
  dq[0] = 1;
  for (auto i = dq.rbegin(); i != dq.rend(); ++i) {
  }
  constexpr std::string_view sv = "hello";
  static_assert(sv.size() == 5 && sv.starts_with("he"));
  std::string fromView(sv);
  std::string fromView2{sv.substr(1)};
  static_assert(std::numeric_limits<int>::max() == 0x7fffffff &&
                std::numeric_limits<unsigned char>::max() == 255 && std::numeric_limits<long>::min() < 0);
  static_assert(std::is_same_v<std::remove_cvref_t<const int&>, int> && std::is_base_of_v<Base, Foo> &&
                std::is_same<std::underlying_type_t<std::byte>, unsigned char>::value &&
                std::is_convertible_v<Foo*, Base*> && std::is_invocable_v<decltype(f), int>);
  static_assert(std::is_same_v<std::invoke_result_t<decltype(f), int>, int> &&
                std::is_same_v<std::common_type_t<int, double>, double>);
  static_assert(std::ratio_less<std::milli, std::kilo>::value && std::chrono::seconds(2) == 2000ms);
  std::any an = 3;
  int i3 = std::any_cast<int>(an);
  std::span<int> sp(v);
  for (int i : sp) {
  }
  try {
    throw std::runtime_error("x" + s);
  } catch (const std::invalid_argument& e) {
  } catch (const std::exception& e) {
    [NSString stringWithUTF8String:e.what()];
  }
  std::transform(v.begin(), v.end(), std::back_inserter(vs), [](int i) { return std::to_string(i); });
  auto sum = std::accumulate(v.begin(), v.end(), 0);
  std::copy(v.begin(), v.end(), std::ostream_iterator<int>(std::cout, ","));
  std::shared_ptr<void> sv2 = d;
  auto cf = std::unique_ptr<void, decltype(&CFRelease)>(nullptr, &CFRelease);
  std::unique_ptr<int[]> ia(new int[3]);
  ia[0] = 1;
  auto ib = std::make_unique<char[]>(10);
  std::pair<int, NSString*> pp{1, n};
  auto [pa, pb] = pp;
  [pb length];
  std::swap(v, v);
  std::call_once(*(std::once_flag*)0, [] {});
  std::hash<std::string>{}(s);
  std::type_index tix(typeid(Foo));
  std::exchange(v, {});
  std::bitset<8> bits(3);
  bits[1] = true;
  bits.flip(2);
  std::reference_wrapper<Foo> rw = *d;
  rw.get().bar();
  static_assert(std::bit_cast<unsigned>(1.0f) == 0x3f800000);
  std::min({1, 2, 3});
  static_assert(std::max(1, 2) == 2);
  std::string m2 = std::move(s);
  std::map<int, std::vector<std::string>> mv;
  mv[1].push_back("x");
  dispatch_async(dispatch_get_main_queue(), ^{
    d->bar();
  });
  std::unordered_set<std::string> us{"a", "b"};
  us.insert("x");
  us.contains("x");
  std::initializer_list<int> il = {1, 2};
  for (auto z : il) {
  }
  std::multimap<int, int> mm;
  mm.insert({1, 2});
  auto range = mm.equal_range(1);
  for (auto z = range.first; z != range.second; ++z) {
  }
  std::shared_lock<std::shared_mutex> shl;
  std::packaged_task<int()> pt([] { return 1; });
  pt();
  auto fr = [weak = std::weak_ptr<Foo>(d)] {
    if (auto x = weak.lock()) x->bar();
  };
  std::function<void()> ff = fr;
  ff();
  assert(ff);
  auto shared = d->shared_from_this();
  SAME(shared, std::shared_ptr<Foo>);
  for (auto [a, b] : std::vector<std::pair<int, NSString*>>{}) [b length];
  std::thread::id tid = std::this_thread::get_id();
  if (tid == tid) {
  }
  std::cout << tid;
  std::mem_fn (&Foo::bar)(d);
  return n;
}
@end
template <>
struct std::hash<Foo> {
  std::size_t operator()(const Foo&) const;
};
