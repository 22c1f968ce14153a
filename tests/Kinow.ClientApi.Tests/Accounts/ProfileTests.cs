using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class ProfileTests
{
    private const string Update =
        "mutation($u: UpdateUserInput!) { updateUserProfile(user: $u) { email firstname lastname birthday newsletter optin langISO countryISO dateAdd dateUpd } }";

    private static readonly User User = Sample.Owner() is var user
        ? user with
        {
            Profile = user.Profile with
            {
                Birthday = new(1990, 5, 17),
                Newsletter = true,
                Language = LanguageCode.Parse("fr"),
                Country = CountryCode.Parse("FR"),
                DateAdd = Api.Now.AddDays(-9),
                DateUpd = Api.Now.AddDays(-9),
            },
        }
        : throw new InvalidOperationException();

    private readonly Api api = Api.With(User);

    [Fact]
    public async Task What_is_left_out_or_null_stays()
    {
        var before = await ReadAsync();
        foreach (var nothing in new object[] { new { }, new { firstname = (string?)null, newsletter = (bool?)null, address = new { } } })
        {
            var after = (await api.DataAsync(Update, new { u = nothing }, api.SignedIn(User))).At("updateUserProfile");
            Assert.StartsWith("2026-03-01T12:00:00.", after.Text("dateUpd"), StringComparison.Ordinal);
            Assert.All(
                before.EnumerateObject().Where(p => p.Name != "dateUpd"),
                p => Assert.Equal(p.Value.GetRawText(), after.GetProperty(p.Name).GetRawText()));
        }
    }

    [Fact]
    public async Task What_is_given_is_read_at_once()
    {
        var input = new { firstname = " Grace ", newsletter = false, optin = true, langISO = "ar", address = new { countryISO = "us" }, birthday = "2001-12-31" };
        var answered = (await api.DataAsync(Update, new { u = input }, api.SignedIn(User))).At("updateUserProfile");
        var read = await ReadAsync();
        Assert.Equal(read.GetRawText(), answered.GetRawText());
        Assert.Equal(
            ("Grace", "Owner", "ar", "US", "2001-12-31", false, true),
            (read.Text("firstname"), read.Text("lastname"), read.Text("langISO"), read.Text("countryISO"), read.Text("birthday"),
                read.At("newsletter").GetBoolean(), read.At("optin").GetBoolean()));
    }

    [Theory]
    [InlineData("🎬", 100, true)]
    [InlineData("🎬", 51, true)]
    [InlineData("a🎬", 50, true)]
    [InlineData("🎬", 101, false)]
    [InlineData("é", 100, true)]
    [InlineData("é", 101, false)]
    public async Task A_name_has_up_to_a_hundred_code_points(string piece, int count, bool isTaken)
    {
        var name = string.Concat(Enumerable.Repeat(piece, count));
        foreach (var input in new object[] { new { firstname = name }, new { lastname = name } })
        {
            var answer = await api.SendAsync(Update, new { u = input }, api.SignedIn(User));
            if (isTaken) Assert.Contains(name, answer.Data.At("updateUserProfile").EnumerateObject().Select(p => p.Value.ToString()));
            else answer.Error("BAD_USER_INPUT");
        }
    }

    [Fact]
    public async Task A_day_of_birth_is_taken_away_by_null()
    {
        await api.DataAsync("mutation { updateUserProfile(user: { birthday: null }) { birthday } }", caller: api.SignedIn(User));
        Assert.Equal(JsonValueKind.Null, (await ReadAsync()).At("birthday").ValueKind);
    }

    [Theory]
    [InlineData("""{ firstname: "" }""")]
    [InlineData("""{ lastname: " " }""")]
    [InlineData("""{ langISO: "xx" }""")]
    [InlineData("""{ address: { countryISO: "1x" } }""")]
    [InlineData("""{ birthday: "2999-01-01" }""")]
    public async Task Values_that_cannot_be_are_refused(string input) =>
        (await api.SendAsync($"mutation {{ updateUserProfile(user: {input}) {{ email }} }}", caller: api.SignedIn(User))).Error(
            "BAD_USER_INPUT");

    private async Task<JsonElement> ReadAsync() =>
        (await api.DataAsync(
            "{ user { profile { email firstname lastname birthday newsletter optin langISO countryISO dateAdd dateUpd } } }", caller: api.SignedIn(User)))
            .At("user.profile");
}
