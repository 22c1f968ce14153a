using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>What an operator has changed is given back as it stood, unless it has changed since.</summary>
public sealed class UndoTests
{
    private const string All =
        "SELECT CONCAT_WS(' ', id, platform, builds, country, language, status, retry_after, date_from, date_to, "
        + "(SELECT GROUP_CONCAT(CONCAT(language_id, position, message) ORDER BY language_id) FROM app_rule_text WHERE app_rule_id = id)) "
        + "FROM app_rule ORDER BY id";

    [ServerFact(Server.MySql)]
    public async Task Changes_go_back_one_after_the_other_and_forth_again()
    {
        await using var database = await AppDatabase.StartAsync();
        var states = new List<List<string>> { await database.QueryAsync(All) };
        foreach (var change in new string[][]
        {
            ["apps", "block", "ios", "--build", "<5.2", "--message", "Naïve “a” \\ 'b'", "--until", "2100-02-03T04:05:06.123456Z"],
            ["apps", "block", "ios", "--build", "<5.2", "--message-lang", "fr=Autre"],
            ["apps", "unblock", "ios"],
        })
        {
            await database.DoneAsync(change);
            states.Add(await database.QueryAsync(All));
        }

        // Without an id, always the last that stands.
        var last = await database.DoneAsync("undo");
        Assert.Equal(states[2], await database.QueryAsync(All));
        await database.DoneAsync("undo");
        Assert.Equal(states[1], await database.QueryAsync(All));
        await database.DoneAsync("undo");
        Assert.Equal(states[0], await database.QueryAsync(All));
        Assert.Equal("There is nothing to take back.", await database.RefusedAsync("undo"));

        // Taking back is an action, too; this one fits no longer what stands.
        Assert.Contains("has changed since", await database.RefusedAsync("undo", last), StringComparison.Ordinal);
        Assert.Equal(states[0], await database.QueryAsync(All));
    }

    [ServerFact(Server.MySql)]
    public async Task What_was_taken_back_can_be_made_again_and_is_the_last_again()
    {
        await using var database = await AppDatabase.StartAsync();
        var before = await database.QueryAsync(All);
        var block = await database.DoneAsync("apps", "block", "web");
        var blocked = await database.QueryAsync(All);
        var undo = await database.DoneAsync("undo", block);
        Assert.Equal(
            $"The action was taken back before. `kinow-admin undo {undo}` makes its changes again.",
            await database.RefusedAsync("undo", block));
        await database.DoneAsync("undo", undo);
        Assert.Equal(blocked, await database.QueryAsync(All));
        await database.DoneAsync("undo");
        Assert.Equal(before, await database.QueryAsync(All));
        var listed = await database.ListAsync("actions");
        Assert.Contains($"ada  undo  done: apps block {block} was taken back", listed, StringComparison.Ordinal);
        Assert.Contains(
            "taken back by",
            listed.Split('\n').Single(line => line.StartsWith(block, StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [ServerFact(Server.MySql)]
    public async Task What_has_changed_since_is_left_as_it_is()
    {
        await using var database = await AppDatabase.StartAsync();
        var block = await database.DoneAsync("apps", "block", "web", "--message", "One");
        await database.RunAsync("sql", "UPDATE app_rule_text SET message = 'Two' WHERE message = 'One'");
        var standing = await database.QueryAsync(All);
        Assert.Contains("has changed since: nothing was taken back", await database.RefusedAsync("undo"), StringComparison.Ordinal);
        Assert.Equal(standing, await database.QueryAsync(All));

        // A release of another platform is of no account.
        await database.RunAsync("sql", "UPDATE app_rule_text SET message = 'One' WHERE message = 'Two'");
        await database.DoneAsync("apps", "release", "web", "--minimum", "1.0");
        await database.DoneAsync("undo", block);

        const string Unknown = "019a0000-0000-7000-8000-000000000001";
        Assert.Equal(
            $"There is no action {Unknown}. `kinow-admin actions list` tells those that there are.",
            await database.RefusedAsync("undo", Unknown));
        var statement = (await database.QueryAsync("SELECT BIN_TO_UUID(id) FROM operator_action WHERE command = 'sql' LIMIT 1"))[0];
        Assert.Equal("What sql has done cannot be taken back by this tool.", await database.RefusedAsync("undo", statement));
        var refused = (await database.QueryAsync("SELECT BIN_TO_UUID(id) FROM operator_action WHERE outcome = 'refused' LIMIT 1"))[0];
        Assert.Equal($"The action {refused} has changed nothing: it is refused.", await database.RefusedAsync("undo", refused));
        Assert.Equal(
            ["UPDATE app_rule_text SET message = '…' WHERE message = '…'"],
            await database.QueryAsync(
                "SELECT DISTINCT JSON_UNQUOTE(JSON_EXTRACT(arguments, '$.statement')) FROM operator_action WHERE command = 'sql'"));
    }
}
