using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>document</c>: shows a document of the read model. Those of accounts are not shown.</summary>
internal static class DocumentCommand
{
    private static readonly DocumentKind[] Kinds = [.. DocumentKinds.Derived.Where(static kind => kind != DocumentKinds.Users)];

    // Names in their own letters, as whoever reads them writes them.
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        string[] names = [.. Kinds.Select(static kind => kind.Name)];
        var kind = new Argument<string>("kind") { Description = $"What it is of: {string.Join(", ", names)}" };
        kind.AcceptOnlyFromAmong(names);
        var id = new Argument<string>("id") { Description = "Its id, such as 12; that of the settings is platform" };
        var command = new Command("document", "Shows what the read model holds of one thing, with all that searches look at.") { kind, id };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = new ServiceCollection().AddSearch(connections.Read(parsed)).BuildServiceProvider();
            var aliases = services.GetRequiredService<ReadModelNames>();
            var alias = aliases.Alias(Kinds.Single(one => one.Name == parsed.GetValue(kind)));
            var found = await services.GetRequiredService<SearchGateway>().GetAsync(alias, parsed.GetValue(id)!, cancellationToken);
            if (!found.IsFound)
                throw new AdminException(ExitCodes.Refused, $"{alias} has no document {parsed.GetValue(id)}.");
            await parsed.InvocationConfiguration.Output.WriteLineAsync(StoredDocument.Open(found.Source.Span).ToJsonString(Readable));
            return ExitCodes.Done;
        });
        return command;
    }
}
