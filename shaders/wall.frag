#version 330 core

// The wall as the room is to see it. app/gl/filter.h says what the numbers mean.
uniform sampler2D scene;
uniform sampler2D blurred;
uniform float curtain;
uniform bool other_vision;
uniform mat3 vision;
uniform float gamma;
uniform float black_lift;
uniform float white;

in vec2 place;
out vec4 colour;

vec3 to_linear(vec3 srgb)
{
    vec3 low = srgb / 12.92;
    vec3 high = pow((srgb + 0.055) / 1.055, vec3(2.4));
    return mix(high, low, lessThanEqual(srgb, vec3(0.04045)));
}

vec3 to_srgb(vec3 linear)
{
    vec3 low = linear * 12.92;
    vec3 high = 1.055 * pow(linear, vec3(1.0 / 2.4)) - 0.055;
    return mix(high, low, lessThanEqual(linear, vec3(0.0031308)));
}

void main()
{
    vec3 seen = texture(scene, place).rgb;
    if (curtain > 0.0) {
        // Half as bright behind a closed curtain, so that nobody takes it for a wall out of focus.
        seen = mix(seen, 0.5 * texture(blurred, place).rgb, curtain);
    }
    if (other_vision) {
        seen = to_srgb(clamp(vision * to_linear(seen), 0.0, 1.0));
    }
    seen = pow(seen, vec3(1.0 / gamma));
    colour = vec4(mix(vec3(black_lift), vec3(white), seen), 1.0);
}
