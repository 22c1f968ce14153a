using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>An operator says how builds stand, and takes it back.</summary>
public sealed class AppsTests
{
    private const string Rules =
        "SELECT CONCAT_WS(' ', COALESCE(platform, 'all'), builds, COALESCE(country, '-'), status, COALESCE(retry_after, '-'), "
        + "(SELECT GROUP_CONCAT(message ORDER BY language_id SEPARATOR '|') FROM app_rule_text WHERE app_rule_id = id)) "
        + "FROM app_rule WHERE id > 2 ORDER BY id";

    [ServerFact(Server.MySql)]
    public async Task Builds_are_switched_off_with_a_message_and_let_in_again()
    {
        await using var database = await AppDatabase.StartAsync();
        await database.DoneAsync(
            "apps", "block", "ios", "--build", "<5.2  >=5.0", "--message", "Please update", "--message-lang", "fr=À jour = mieux",
            "--country", "fr", "--retry-after", "600", "--until", "2100-01-01");
        Assert.Equal(["ios >=5.0 <5.2 FR blocked 600 Please update|À jour = mieux"], await database.QueryAsync(Rules));
        Assert.Contains(
            "ios >=5.0 <5.2, country FR  blocked  until 2100-01-01 00:00:00Z  again after 600 s  en: Please update | fr: À jour = mieux",
            await database.ListAsync("apps"), StringComparison.Ordinal);

        // What is said of just these builds takes the place of what was said before; of others it does not.
        await database.DoneAsync("apps", "status", "ios", "maintenance", "--build", ">=5.0 <5.2", "--country", "FR");
        await database.DoneAsync("apps", "block", "ALL", "--build", "3.1");
        Assert.Equal(["ios >=5.0 <5.2 FR maintenance -", "all 3.1 - blocked -"], await database.QueryAsync(Rules));
        Assert.StartsWith(
            "No rule says so", await database.RefusedAsync("apps", "unblock", "ios", "--build", "3.1"), StringComparison.Ordinal);
        await database.DoneAsync("apps", "unblock", "all");
        await database.DoneAsync("apps", "status", "ios", "active", "--build", ">=5.0 <5.2", "--country", "FR");
        Assert.Empty(await database.QueryAsync(Rules));
        Assert.StartsWith(
            "The platform has no language de. It has",
            await database.RefusedAsync("apps", "block", "web", "--message-lang", "de=Nein"),
            StringComparison.Ordinal);
        Assert.Contains(
            "leave --message-lang en out",
            await database.RefusedAsync("apps", "block", "web", "--message", "No", "--message-lang", "en=No"), StringComparison.Ordinal);
        Assert.Equal(
            ["ada apps block done", "ada apps block refused", "ada apps status done", "ada apps unblock done", "ada apps unblock refused"],
            await database.QueryAsync("SELECT DISTINCT CONCAT_WS(' ', operator, command, outcome) FROM operator_action ORDER BY 1"));
    }

    [ServerFact(Server.MySql)]
    public async Task What_is_released_is_changed_in_parts_and_given_back()
    {
        const string Release =
            "SELECT CONCAT_WS(' ', COALESCE(minimum_build, '-'), COALESCE(recommended_build, '-'), COALESCE(store_url, '-')) "
            + "FROM app_release WHERE platform = 'ios'";
        await using var database = await AppDatabase.StartAsync();
        var before = await database.QueryAsync(Release);
        await database.DoneAsync("apps", "release", "ios", "--minimum", "5.0.0", "--recommended", "5.2");
        await database.DoneAsync("apps", "release", "ios", "--store-url", "none");
        Assert.Equal(["5.0 5.2 -"], await database.QueryAsync(Release));
        Assert.Contains(
            "is below the first that can be used, 6.0: give both", await database.RefusedAsync("apps", "release", "ios", "--minimum", "6"),
            StringComparison.Ordinal);
        await database.DoneAsync("undo");
        await database.DoneAsync("undo");
        Assert.Equal(before, await database.QueryAsync(Release));
        Assert.Equal("There is nothing to take back.", await database.RefusedAsync("undo"));
        await database.DoneAsync("apps", "release", "roku", "--minimum", "1.0");
        await database.DoneAsync("undo");
        Assert.Equal([], await database.QueryAsync("SELECT platform FROM app_release WHERE platform = 'roku'"));
    }

    [Theory]
    [InlineData("The app is one of ios, tvos,", "apps", "block", "symbian")]
    [InlineData("--build takes versions, such as 5.2.1", "apps", "block", "ios", "--build", "5.x")]
    [InlineData("--build takes versions, such as 5.2.1", "apps", "block", "ios", "--build", "<5 >6")]
    [InlineData("--country takes the two letters", "apps", "block", "ios", "--country", "France")]
    [InlineData("--language takes the two letters", "apps", "block", "ios", "--language", "1")]
    [InlineData("--message-lang takes a language and a text", "apps", "block", "ios", "--message-lang", "Update")]
    [InlineData("--retry-after takes a whole number from 0", "apps", "block", "ios", "--retry-after", "-1")]
    [InlineData("--from is before --until.", "apps", "block", "ios", "--from", "2027-01-01", "--until", "2026-01-01")]
    [InlineData("The status is one of active, update_recommended,", "apps", "status", "ios", "gone")]
    [InlineData("Say what is released", "apps", "release", "ios")]
    [InlineData("--minimum takes a version, such as 5.2, or none, not latest.", "apps", "release", "ios", "--minimum", "latest")]
    [InlineData("--store-url takes an https address", "apps", "release", "ios", "--store-url", "apple")]
    [InlineData("The app is one of ios, tvos,", "apps", "release", "all", "--minimum", "1")]
    [InlineData("--type is one of boolean, int, float, string, not date.", "flags", "set", "a", "1", "--type", "date")]
    [InlineData("x is no value of the type int.", "flags", "set", "a", "x", "--type", "int")]
    [InlineData("--app is one of ios,", "flags", "set", "a", "1", "--app", "symbian")]
    [InlineData("A name has 1 to 64 characters", "flags", "set", "a b", "1")]
    [InlineData("Say which: either --all, or what the value is for.", "flags", "unset", "a", "--all", "--app", "ios")]
    [InlineData("An action has a UUID, unlike 7: `kinow-admin actions list`", "undo", "7")]
    public async Task What_cannot_be_meant_is_refused_in_one_line(string said, params string[] args)
    {
        var refused = await Admin.RunAsync(args);
        Assert.Equal((ExitCodes.Usage, ""), (refused.Code, refused.Output));
        Assert.StartsWith(said, refused.Error, StringComparison.Ordinal);
        Assert.Equal(2, refused.Error.TrimEnd().Split('\n').Length);
    }
}
