namespace Kinow.ClientApi.Admin.Tests;

/// <summary>The command line says what there is and what is wrong with it.</summary>
public sealed class CommandLineTests
{
    private static readonly string[] Names =
    [
        "migrate", "seed", "reindex", "peek", "redrive", "tokens", "balance", "subscriptions", "apps", "flags", "actions", "undo", "sql",
    ];

    public static TheoryData<string> Commands => [.. Names];

    [Fact]
    public async Task Help_names_each_command_and_the_exit_codes()
    {
        var help = await Admin.RunAsync("--help");

        Assert.Equal(ExitCodes.Done, help.Code);
        Assert.All(Names, name => Assert.Contains($"  {name}", help.Output, StringComparison.Ordinal));
        foreach (var text in (string[])["3 a server is out of reach", "130 stopped", "KINOW_SQL", "KINOW_SEARCH", "KINOW_QUEUE", "KINOW_PLATFORM"])
        {
            Assert.Contains(text, help.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Each_command_has_help_with_its_options_and_the_servers(string command)
    {
        var help = await Admin.RunAsync(command, "--help");

        Assert.Equal((ExitCodes.Done, ""), (help.Code, help.Error));
        Assert.Contains("--platform <number>", help.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("Unrecognized command or argument 'nope'.", "nope")]
    [InlineData("--count takes a whole number from 1 to 1000, not 0.", "peek", "--count", "0")]
    [InlineData("--products takes a whole number from 1 to 100000, not 100001.", "seed", "--products", "100001")]
    [InlineData("--customers takes", "seed", "--customers", "-1")]
    [InlineData("--count", "peek", "--count", "many")]
    [InlineData("Say which: either --all or --account.", "redrive")]
    [InlineData("Say which: either --all or --account.", "redrive", "--all", "--account", "0199d5c8-0000-7000-8000-000000000000")]
    [InlineData("--until takes a day such as 2026-12-31, not tomorrow.", "subscriptions", "due", "--until", "tomorrow")]
    [InlineData("--account takes a UUID, not me.", "redrive", "--account", "me")]
    public async Task A_command_line_that_cannot_be_used_is_refused(string said, params string[] args)
    {
        var refused = await Admin.RunAsync(args);

        Assert.Equal((ExitCodes.Usage, ""), (refused.Code, refused.Output));
        Assert.Contains(said, refused.Error, StringComparison.Ordinal);
        Assert.EndsWith("--help tells what there is." + Environment.NewLine, refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KINOW_QUEUE is no http or https address", "peek", "--queue", "nowhere")]
    [InlineData("The connection string names no database", "migrate", "--sql", "Server=127.0.0.1")]
    [InlineData("KINOW_PLATFORM is a whole number", "peek", "--platform", "x", "--queue", "http://127.0.0.1:1")]
    [InlineData("KINOW_QUEUE_NAME is the name of a FIFO queue", "peek", "--queue", "http://127.0.0.1:1", "--queue-name", "x")]
    public async Task An_address_that_cannot_be_used_is_refused_in_one_line(string said, params string[] args)
    {
        var refused = await Admin.RunAsync(args);

        Assert.Equal((ExitCodes.Usage, ""), (refused.Code, refused.Output));
        Assert.StartsWith(said, refused.Error, StringComparison.Ordinal);
        Assert.Single(refused.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("peek", "--queue", "http://127.0.0.1:1")]
    [InlineData("migrate", "--sql", "Server=127.0.0.1;Port=1;Database=kinow")]
    public async Task A_server_out_of_reach_is_said_in_one_line(params string[] args)
    {
        var refused = await Admin.RunAsync(args);

        Assert.Equal((ExitCodes.Unavailable, ""), (refused.Code, refused.Output));
        Assert.Single(refused.Error.TrimEnd().Split('\n'));
    }
}
