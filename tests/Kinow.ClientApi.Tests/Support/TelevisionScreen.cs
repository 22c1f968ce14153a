namespace Kinow.ClientApi.Tests.Support;

/// <summary>A television that signs in by a code, and what phones do about it.</summary>
internal sealed class TelevisionScreen(Api api)
{
    private const string Request =
        "mutation($device: SignInDeviceInput) { requestSignInCode(device: $device) { code secret url expiresIn interval } }";

    private const string Ask = "mutation($secret: String!) { signin(signInCode: $secret) { accessToken refreshToken anonymous user { id } } }";

    private const string Fields = "{ type os application countryISO dateAdd }";

    public async Task<ShownCode> RequestAsync(object? device = null, Caller? caller = null)
    {
        var answer = (await api.DataAsync(Request, new { device }, caller)).At("requestSignInCode");
        return new(answer.Text("code")!, answer.Text("secret")!, answer);
    }

    public Task<Answer> AskAsync(ShownCode shown, int second = 0, Caller? caller = null) =>
        api.SendAsync(Ask, new { secret = shown.Secret }, (caller ?? new()) with { At = Api.Now.AddSeconds(second) });

    public Task<Answer> ConfirmAsync(string code, Caller phone, bool? allow = null) => api.SendAsync(
        $"mutation($code: String!, $allow: Boolean) {{ confirmSignInCode(code: $code, allow: $allow) {Fields} }}", new { code, allow }, phone);

    public Task<Answer> LookAsync(string code, Caller phone) =>
        api.SendAsync($"query($code: String!) {{ user {{ signInRequest(code: $code) {Fields} }} }}", new { code }, phone);
}
