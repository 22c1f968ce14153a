using System.CommandLine;
using Kinow.ClientApi.Core.Configuration;

namespace Kinow.ClientApi.Admin.Connections;

/// <summary>
/// The options that say which servers a command works on. Each stands for a variable of the environment, and wins over it.
/// </summary>
internal sealed class ConnectionOptions
{
    private readonly Dictionary<string, Option<string?>> byVariable = new(StringComparer.Ordinal)
    {
        ["KINOW_SQL"] = Create(
            "--sql", "connection string", "MySQL, such as \"Server=127.0.0.1;Port=3307;User ID=root;Database=kinow\" [KINOW_SQL]"),
        ["KINOW_SEARCH"] = Create("--search", "url", "The search engine, such as http://127.0.0.1:9200 [KINOW_SEARCH]"),
        ["KINOW_SEARCH_AUTH"] = Create(
            "--search-auth", "how", "none, basic:user:password, apikey:base64 or sigv4:region [KINOW_SEARCH_AUTH, none]"),
        ["KINOW_QUEUE"] = Create("--queue", "url", "The SQS endpoint, such as http://127.0.0.1:9324 [KINOW_QUEUE]"),
        ["KINOW_QUEUE_NAME"] = Create("--queue-name", "name", "The queue of commands [KINOW_QUEUE_NAME, kinow-{platform}-commands.fifo]"),
        ["KINOW_PLATFORM"] = Create("--platform", "number", "The platform [KINOW_PLATFORM, 1]"),
    };

    /// <summary>Gives the options to all commands below a command.</summary>
    public void AddTo(RootCommand root)
    {
        foreach (var option in byVariable.Values) root.Options.Add(option);
    }

    /// <summary>What the command line says, and the variables where it says nothing.</summary>
    public StoreSettings Read(ParseResult parsed) => StoreSettings.From(
        name => byVariable.TryGetValue(name, out var option) && parsed.GetValue(option) is { } value
            ? value
            : Environment.GetEnvironmentVariable(name));

    private static Option<string?> Create(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value, Recursive = true };
}
