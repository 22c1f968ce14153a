using System.CommandLine;
using System.Diagnostics;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Admin.Progress;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.ReadModel.Rebuilding;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Sql.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>reindex</c>: makes the read model anew.</summary>
internal static class ReindexCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var dropped = new Option<int?>("--drop-layout")
        {
            Description = "Make nothing; remove the indices of another layout, which no version in use reads",
            HelpName = "number",
        };
        var command = new Command(
            "reindex",
            "Makes the read model anew from the database while reads and writes go on, and switches over in one step; "
            + "then, in place, what accounts sign in with. "
            + "Goes on where an earlier run stopped.") { dropped };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(dropped) is { } layout) return await DropAsync(connections.Read(parsed), layout, output, cancellationToken);
            var start = Stopwatch.GetTimestamp();
            var count = 0L;
            await ProgressDisplay.RunAsync(
                output, async stages => count = await RunAsync(connections.Read(parsed), stages, cancellationToken));
            await output.WriteLineAsync(FormattableString.Invariant(
                $"{count:N0} documents in {Stopwatch.GetElapsedTime(start).TotalSeconds:N1} s; they are in use."));
            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task<int> DropAsync(StoreSettings settings, int layout, TextWriter output, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddSearch(settings).BuildServiceProvider();
        try
        {
            var removed = await services.GetRequiredService<IndexLifecycle>().DropLayoutAsync(layout, cancellationToken);
            foreach (var index in removed) await output.WriteLineAsync(index);
            await output.WriteLineAsync($"{removed.Length} removed.");
            return ExitCodes.Done;
        }
        catch (UnfilledLayoutException unfilled)
        {
            throw new AdminException(ExitCodes.Refused, unfilled.Message);
        }
    }

    private static async Task<long> RunAsync(StoreSettings settings, IStages stages, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddSql(settings).AddSearch(settings).BuildServiceProvider();
        var sql = await Database.OpenAsync(services, cancellationToken);
        var gateway = services.GetRequiredService<SearchGateway>();
        var source = new SqlRebuildSource(sql);
        var stage = stages.Start("documents", await source.CountAsync(cancellationToken));
        var rebuild = new ReadModelRebuild(gateway, services.GetRequiredService<ReadModelNames>(), source, TimeProvider.System);
        try
        {
            var count = await rebuild.RunAsync(new Counter(stage), cancellationToken);
            var credentials = new CredentialRebuild(gateway, new(settings.Platform), new(sql));
            return count + await credentials.RunAsync(cancellationToken);
        }
        catch (Exception refused) when (refused is RebuildConflictException or NoCatalogueException)
        {
            throw new AdminException(ExitCodes.Refused, refused.Message);
        }
    }

    private sealed class Counter(IProgress<long> stage) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => stage.Report(value.Documents);
    }
}
