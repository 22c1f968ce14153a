using System.Text.Json;
using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class SignUpTests
{
    private const string SignUp =
        "mutation($u: SignUpInput!) { signup(user: $u, sendMail: false) { accessToken refreshToken anonymous user { id firstname lastname profile "
            + "{ email birthday newsletter optin langISO countryISO dateAdd } accesses { pagination { total } } } } }";

    private const string SignIn = "mutation($e: String!, $p: String!) { signin(credentials: { email: $e, password: $p }) { accessToken } }";

    private readonly RefusingBus bus = new() { Refuses = static _ => false };
    private readonly Api api;

    public SignUpTests()
    {
        api = new(Api.Content, commands: bus);
        bus.Next = api.Accounts;
    }

    [Fact]
    public async Task A_sign_up_makes_an_account_and_signs_in()
    {
        var data = await api.DataAsync(
            SignUp, new { u = Ada(new { langISO = "fr", address = new { countryISO = "be" }, birthday = "1990-05-17" }) });
        var user = data.At("signup.user");
        Assert.Equal(("Ada", "Owner"), (user.Text("firstname"), user.Text("lastname")));
        Assert.Equal(
            ("ada@example.com", "1990-05-17", "fr", "BE", "2026-03-01T12:00:00.000Z"),
            (user.Text("profile.email"), user.Text("profile.birthday"), user.Text("profile.langISO"), user.Text("profile.countryISO"),
                user.Text("profile.dateAdd")));
        Assert.Equal(0, user.Number("accesses.pagination.total"));
        var mine = await api.DataAsync("{ user { id } }", caller: new() { Token = data.Text("signup.accessToken") });
        Assert.Equal(user.Text("id"), mine.Text("user.id"));
        var again = await api.DataAsync(
            """mutation { signin(credentials: { email: "ADA@example.com", password: "correct horse" }) { user { id } } }""");
        Assert.Equal(user.Text("id"), again.Text("signin.user.id"));
    }

    [Fact]
    public async Task What_is_not_said_is_that_of_the_request()
    {
        var data = await api.DataAsync(SignUp, new { u = Ada() }, new() { Country = "US", Language = "ar" });
        Assert.Equal(("ar", "US"), (data.Text("signup.user.profile.langISO"), data.Text("signup.user.profile.countryISO")));
        Assert.Equal(JsonValueKind.Null, data.At("signup.user.profile.birthday").ValueKind);
    }

    [Theory]
    [InlineData("birthday")]
    [InlineData("newsletter")]
    [InlineData("optin")]
    [InlineData("langISO")]
    [InlineData("countryISO")]
    public async Task What_the_platform_requires_must_be_said(string name)
    {
        var fields = Api.Content.Settings with { RegistrationFields = [new(name, true, true), new("city", true, true)] };
        var strict = new Api(Api.Content with { Settings = fields });
        (await strict.SendAsync(SignUp, new { u = Ada() })).Error("BAD_USER_INPUT");
        var all = new { birthday = "1990-05-17", newsletter = false, optin = false, langISO = "fr", address = new { countryISO = "FR" } };
        _ = (await strict.SendAsync(SignUp, new { u = Ada(all) })).Data;
        var shown = Api.Content.Settings with { RegistrationFields = [new(name, false, true)] };
        _ = (await new Api(Api.Content with { Settings = shown }).SendAsync(SignUp, new { u = Ada() })).Data;
    }

    [Fact]
    public async Task An_address_has_one_account_however_it_is_written()
    {
        await api.DataAsync(SignUp, new { u = Ada() });
        (await api.SendAsync(SignUp, new { u = Ada(new { email = " Ada@EXAMPLE.com" }) })).Error("EMAIL_ALREADY_EXISTS");
        Assert.Single(bus.Taken.OfType<CreateUser>());
    }

    [Fact]
    public async Task An_anonymous_session_becomes_that_of_the_account()
    {
        var anonymous = (await api.DataAsync("mutation { signin { accessToken refreshToken anonymous } }")).At("signin");
        await api.DataAsync(SignUp, new { u = Ada() }, new() { Token = anonymous.Text("accessToken") });
        Assert.Equal(anonymous.Text("anonymous"), Assert.Single(bus.Taken.OfType<CreateUser>()).AnonymousId?.ToString("D"));
        (await api.SendAsync("mutation($t: String!) { signin(refreshToken: $t) { expiresIn } }", new { t = anonymous.Text("refreshToken") }))
            .Error("UNAUTHENTICATED");
    }

    [Fact]
    public async Task An_account_that_could_not_be_made_leaves_its_address_free()
    {
        bus.Refuses = static _ => true;
        (await api.SendAsync(SignUp, new { u = Ada() })).Error("INTERNAL_SERVER_ERROR");
        bus.Refuses = static _ => false;
        await api.DataAsync(SignUp, new { u = Ada() });
    }

    [Fact]
    public async Task An_account_that_may_have_been_made_keeps_its_address()
    {
        (bus.Refuses, bus.IsUncertain) = (static _ => true, true);
        (await api.SendAsync(SignUp, new { u = Ada() })).Error("INTERNAL_SERVER_ERROR");
        bus.Refuses = static _ => false;
        (await api.SendAsync(SignUp, new { u = Ada() })).Error("EMAIL_ALREADY_EXISTS");
    }

    [Fact]
    public async Task A_session_whose_copy_could_not_be_sent_is_open_all_the_same()
    {
        bus.Refuses = static command => command is SaveSession;
        var token = (await api.DataAsync(SignUp, new { u = Ada() })).Text("signup.refreshToken");
        await api.DataAsync("mutation($t: String!) { signin(refreshToken: $t) { user { id } } }", new { t = token });
    }

    [Theory]
    [InlineData("email", "no address")]
    [InlineData("email", "a@b")]
    [InlineData("password", "short")]
    [InlineData("firstname", "")]
    [InlineData("firstname", "  ")]
    [InlineData("lastname", "line\nbreak")]
    [InlineData("langISO", "xx")]
    [InlineData("langISO", "french")]
    [InlineData("birthday", "1890-01-01")]
    [InlineData("birthday", "2026-03-01")]
    [InlineData("birthday", "1990-02-30")]
    [InlineData("birthday", "17.5.1990")]
    public async Task Values_that_cannot_be_are_refused(string field, string value)
    {
        var user = Ada();
        user[field] = value;
        (await api.SendAsync(SignUp, new { u = user })).Error("BAD_USER_INPUT");
        Assert.Empty(bus.Taken);
    }

    [Fact]
    public async Task Passwords_are_measured_before_they_are_hashed() =>
        (await api.SendAsync(SignUp, new { u = Ada(new { password = new string('x', 257) }) })).Error("BAD_USER_INPUT");

    [Theory]
    [InlineData("jose\u0301@example.com", "jos\u00e9@example.com")]
    [InlineData("jos\u00e9@example.com", "JOSE\u0301@example.com")]
    public async Task Composed_and_decomposed_addresses_are_one_account(string first, string second)
    {
        await api.DataAsync(SignUp, new { u = Ada(new { email = first }) });
        (await api.SendAsync(SignUp, new { u = Ada(new { email = second }) })).Error("EMAIL_ALREADY_EXISTS");
        await api.DataAsync(SignIn, new { e = second, p = "correct horse" });
    }

    [Theory]
    [InlineData("cafe\u0301 au lait", "caf\u00e9 au lait")]
    [InlineData("caf\u00e9 au lait", "cafe\u0301 au lait")]
    [InlineData("correct\u00a0horse", "correct horse")]
    [InlineData("correct horse", "correct\u3000horse")]
    public async Task A_password_does_not_depend_on_the_keyboard(string first, string second)
    {
        await api.DataAsync(SignUp, new { u = Ada(new { password = first }) });
        await api.DataAsync(SignIn, new { e = "ada@example.com", p = second });
        (await api.SendAsync(SignIn, new { e = "ada@example.com", p = second.ToUpperInvariant() })).Error("INVALID_CREDENTIALS");
        (await api.SendAsync(SignIn, new { e = "ada@example.com", p = second + " " })).Error("INVALID_CREDENTIALS");
    }

    [Theory]
    [InlineData("correct\u0000horse")]
    [InlineData("correct\u200bhorse")]
    [InlineData("correct\nhorse")]
    [InlineData("e\u0301e\u0301e\u0301e\u0301")]
    public async Task A_password_that_nobody_could_type_again_is_refused(string password)
    {
        (await api.SendAsync(SignUp, new { u = Ada(new { password }) })).Error("BAD_USER_INPUT");
        (await api.SendAsync(SignIn, new { e = "ada@example.com", p = password })).Error("INVALID_CREDENTIALS");
    }

    [Fact]
    public async Task Passwords_are_kept_as_hashes_with_a_salt_each()
    {
        await api.DataAsync(SignUp, new { u = Ada() });
        await api.DataAsync(SignUp, new { u = Ada(new { email = "other@example.com" }) });
        var hashes = bus.Taken.OfType<CreateUser>().Select(c => c.PasswordHash).ToList();
        Assert.Equal(2, hashes.Distinct().Count());
        Assert.All(hashes, hash =>
        {
            Assert.StartsWith("$pbkdf2-sha256$v=1$i=600000$", hash, StringComparison.Ordinal);
            Assert.True(PasswordHash.Read(hash)!.Matches("correct horse"));
        });
    }

    private static Dictionary<string, object> Ada(object? changes = null)
    {
        var user = new Dictionary<string, object>
        {
            ["firstname"] = " Ada ",
            ["lastname"] = "Owner",
            ["email"] = "ada@example.com",
            ["password"] = "correct horse",
        };
        foreach (var change in JsonSerializer.SerializeToElement(changes ?? new { }).EnumerateObject()) user[change.Name] = change.Value;
        return user;
    }
}
