using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Idempotency;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Idempotency;

/// <summary>A sign-up or sign-in whose answer was lost.</summary>
public sealed class SignUpAgainTests : IAsyncLifetime
{
    private const string Key = "8e03978e-40d5-43dd-bc93-6894a57f9324";

    private const string SignUp = """
        mutation($email: String!, $password: String! = "correct horse") {
          signup(user: { firstname: "Ada", lastname: "Owner", email: $email, password: $password }) {
            accessToken refreshToken user { id firstname }
          }
        }
        """;

    private const string SignIn =
        """mutation { signin(credentials: { email: "ada@example.com", password: "correct horse" }) { user { id } } }""";
    private const string Renew = "mutation($token: String!) { signin(refreshToken: $token) { refreshToken user { id } } }";
    private const string Anonymous = "mutation { signin { anonymous accessToken refreshToken } }";

    private readonly object ada = new { email = "ada@example.com" };
    private ApiServers servers = null!;

    public async Task InitializeAsync() => servers = await ApiServers.StartAsync();

    public async Task DisposeAsync() => await servers.DisposeAsync();

    [Fact]
    public async Task It_gets_the_same_tokens()
    {
        var first = await servers.SendAsync(SignUp, ada, Key);
        var second = await servers.SendAsync(SignUp, ada, Key, server: 1);

        Assert.NotNull(first.Data.Text("signup.refreshToken"));
        Assert.Equal(first with { IsReplayed = true }, second);
        Assert.Single(servers.Bus.IdsOf<CreateUser>());
    }

    [Fact]
    public async Task Nobody_gets_them_by_the_key_alone()
    {
        await servers.SendAsync(SignUp, ada, Key);

        var other = new { email = "ada@example.com", password = "battery staple" };
        Assert.Equal("IDEMPOTENCY_KEY_REUSED", (await servers.SendAsync(SignUp, other, Key)).Code);
        Assert.Equal("EMAIL_ALREADY_EXISTS", (await servers.SendAsync(SignUp, ada, Key + "2")).Code);
    }

    [Fact]
    public async Task After_a_process_has_died_it_is_the_same_account()
    {
        servers.Keys.ForgetsAnswers = true;
        var first = await servers.SendAsync(SignUp, ada, Key);
        servers.Keys.ForgetsAnswers = false;
        servers.Clock.Advance(IdempotencyRules.Lease);
        var second = await servers.SendAsync(SignUp, ada, Key, server: 1);

        Assert.Equal(first.Data.Text("signup.user.id"), second.Data.Text("signup.user.id"));
        Assert.NotEqual(first.Data.Text("signup.refreshToken"), second.Data.Text("signup.refreshToken"));
        foreach (var reply in new[] { first, second })
        {
            var renewed = await servers.SendAsync(Renew, new { token = reply.Data.Text("signup.refreshToken") });
            Assert.Equal(first.Data.Text("signup.user.id"), renewed.Data.Text("signin.user.id"));
        }

        Assert.Equal(second with { IsReplayed = true }, await servers.SendAsync(SignUp, ada, Key));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_sign_up_of_which_nothing_is_known_is_made_good(bool isPrompt)
    {
        (servers.Bus.IsPrompt, servers.Bus.LosesAnswers) = (isPrompt, true);
        Assert.Equal("SERVICE_UNAVAILABLE", (await servers.SendAsync(SignUp, ada, Key)).Code);
        servers.Bus.LosesAnswers = false;
        var second = await servers.SendAsync(SignUp, ada, Key, server: 1);
        await servers.Bus.CatchUpAsync();

        var made = servers.Bus.Taken.OfType<CreateUser>().ToArray();
        Assert.Equal(2, made.Length);
        Assert.Single(made.Select(static command => (command.Id, command.UserId, command.PasswordHash)).Distinct());
        Assert.Equal(made[0].UserId.ToString("D"), second.Data.Text("signup.user.id"));
        Assert.Equal(second.Data.Text("signup.user.id"), (await servers.SendAsync(SignIn)).Data.Text("signin.user.id"));
        await servers.SendAsync(Renew, new { token = second.Data.Text("signup.refreshToken") });
    }

    [Fact]
    public async Task An_address_of_somebody_else_stays_theirs()
    {
        await servers.SendAsync(SignUp, ada, Key);
        servers.Keys.ForgetsAnswers = true;
        Assert.Equal("EMAIL_ALREADY_EXISTS", (await servers.SendAsync(SignUp, ada, Key + "2")).Code);
        servers.Keys.ForgetsAnswers = false;
        servers.Clock.Advance(IdempotencyRules.Lease);

        Assert.Equal("EMAIL_ALREADY_EXISTS", (await servers.SendAsync(SignUp, ada, Key + "2", server: 1)).Code);
    }

    [Fact]
    public async Task An_anonymous_session_is_opened_once()
    {
        var first = await servers.SendAsync(Anonymous, key: Key);
        Assert.Equal(first with { IsReplayed = true }, await servers.SendAsync(Anonymous, key: Key, server: 1));
        Assert.NotEqual(first.Text, (await servers.SendAsync(Anonymous, key: Key + "2")).Text);
    }

    [Fact]
    public async Task A_renewal_gets_the_same_successor_even_when_the_token_before_would_end_the_session()
    {
        var token = (await servers.SendAsync(SignUp, ada)).Data.Text("signup.refreshToken");
        var first = await servers.SendAsync(Renew, new { token }, Key);
        servers.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(first with { IsReplayed = true }, await servers.SendAsync(Renew, new { token }, Key, server: 1));
        await servers.SendAsync(Renew, new { token = first.Data.Text("signin.refreshToken") });
    }

    [Fact]
    public async Task A_renewal_can_be_tried_again_after_a_process_has_died()
    {
        var token = (await servers.SendAsync(SignUp, ada)).Data.Text("signup.refreshToken");
        servers.Keys.ForgetsAnswers = true;
        var first = await servers.SendAsync(Renew, new { token }, Key);
        servers.Keys.ForgetsAnswers = false;
        servers.Clock.Advance(IdempotencyRules.Lease);

        var second = await servers.SendAsync(Renew, new { token }, Key, server: 1);
        Assert.Equal(first.Data.Text("signin.refreshToken"), second.Data.Text("signin.refreshToken"));
    }
}
