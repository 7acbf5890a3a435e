// What `@available` compiles into: in a real app this comes from Clang's runtime library.
struct version {
  unsigned platform;
  unsigned number;
};
extern _Bool _availability_version_check(unsigned count, struct version versions[]);

__attribute__((visibility("hidden"))) int __isPlatformVersionAtLeast(unsigned platform, unsigned major,
                                                                     unsigned minor, unsigned patch) {
  struct version wanted = {platform, (major & 0xffff) << 16 | (minor & 0xff) << 8 | (patch & 0xff)};
  return _availability_version_check(1, &wanted);
}
