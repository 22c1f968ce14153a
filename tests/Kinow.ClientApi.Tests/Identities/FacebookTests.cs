using Kinow.ClientApi.TestSupport;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Identities;

/// <summary>Which access tokens of Facebook open an account.</summary>
public sealed class FacebookTests : IAsyncDisposable
{
    private readonly IdentityApi api = new();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task A_good_token_opens_one_and_the_same_account()
    {
        var targets = new List<string>();
        api.BeFacebook();
        var answer = api.Service.Answer!;
        api.Service.Answer = target =>
        {
            lock (targets) targets.Add(target);
            return answer(target);
        };
        var session = (await api.SendFacebookAsync("a&b=c token")).Data.At("signin");

        Assert.Equal(("Ada", "ada@example.com"), (session.Text("user.firstname"), session.Text("user.profile.email")));
        Assert.Equal(session.Text("user.id"), (await api.SendFacebookAsync()).Data.Text("signin.user.id"));
        Assert.StartsWith("/graph/debug_token?input_token=a%26b%3Dc%20token&access_token=1234567890%7Cthe-secret", targets[0], StringComparison.Ordinal);
        Assert.Contains("appsecret_proof=", targets[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_not_for_the_platforms_application_is_refused()
    {
        object[] refused =
        [
            IdentityApi.DataOf(app: "999"), IdentityApi.DataOf(isValid: false), IdentityApi.DataOf(type: "PAGE"),
            IdentityApi.DataOf(expires: Api.Now.ToUnixTimeSeconds()), IdentityApi.DataOf(user: ""), IdentityApi.DataOf(user: "78"), "nothing",
        ];
        foreach (var data in refused)
        {
            api.BeFacebook(data);
            (await api.SendFacebookAsync()).Error("INVALID_CREDENTIALS");
        }

        api.BeFacebook(IdentityApi.DataOf(expires: 0));
        _ = (await api.SendFacebookAsync()).Data;
    }

    [Fact]
    public async Task An_address_that_Facebook_tells_opens_no_account_that_there_is()
    {
        api.BeFacebook();
        await api.SignUpAsync("ada@example.com");
        (await api.SendFacebookAsync()).Error("EMAIL_ALREADY_EXISTS");
        api.BeFacebook(person: new { id = "77", first_name = "Ada" });
        (await api.SendFacebookAsync()).Error("BAD_USER_INPUT");
    }

    [Theory]
    [InlineData(400, """{"error":{"message":"Invalid OAuth access token"}}""")]
    [InlineData(503, "")]
    [InlineData(200, "no JSON")]
    public async Task A_service_that_cannot_tell_is_no_fault_of_the_caller(int status, string body)
    {
        api.Service.Answer = _ => FaultServer.Response(status, body);
        (await api.SendFacebookAsync()).Error("SERVICE_UNAVAILABLE");
    }

    [Fact]
    public async Task A_token_that_was_withdrawn_meanwhile_is_refused()
    {
        api.BeFacebook();
        var answer = api.Service.Answer!;
        api.Service.Answer = target => target.Contains("/me?", StringComparison.Ordinal) ? FaultServer.Response(400, "{}") : answer(target);
        (await api.SendFacebookAsync()).Error("INVALID_CREDENTIALS");
    }
}
