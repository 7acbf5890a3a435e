typedef float float4 __attribute__((ext_vector_type(4)));
float4 f(float4 v, float s) {
  float4 w = v.wzyx * s;
  w.x = v[2];
  w.yz = v.xy;
  return w + (float4){1, 2, 3, 4};
}
