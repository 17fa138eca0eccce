#version 330 core

// One pass of a soft blur, nine pixels wide, along the step.
uniform sampler2D picture;
uniform vec2 step_in_texture;

in vec2 place;
out vec4 colour;

const float weights[5] = float[](0.2270270, 0.1945946, 0.1216216, 0.0540541, 0.0162162);

void main()
{
    vec3 sum = texture(picture, place).rgb * weights[0];
    for (int i = 1; i < 5; ++i) {
        sum += texture(picture, place + step_in_texture * float(i)).rgb * weights[i];
        sum += texture(picture, place - step_in_texture * float(i)).rgb * weights[i];
    }
    colour = vec4(sum, 1.0);
}
