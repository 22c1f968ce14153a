using System.CommandLine;
using System.Diagnostics;

using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Admin.Progress;
using Kinow.ClientApi.Storage;
using Kinow.ClientApi.Storage.Configuration;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Rebuilding;
using Kinow.ClientApi.Storage.Rebuilding;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>reindex</c>: makes the read model anew.</summary>
internal static class ReindexCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var command = new Command(
            "reindex", "Makes the read model anew from the database while reads and writes go on, and switches over in one step. Goes on where an earlier run stopped.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var start = Stopwatch.GetTimestamp();
            var count = 0L;
            await ProgressDisplay.RunAsync(output, async stages => count = await RunAsync(connections.Read(parsed), stages, cancellationToken));
            await output.WriteLineAsync(FormattableString.Invariant($"{count:N0} documents in {Stopwatch.GetElapsedTime(start).TotalSeconds:N1} s; they are in use."));
            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task<long> RunAsync(StoreSettings settings, IStages stages, CancellationToken cancellationToken)
    {
        using var sql = await Database.OpenAsync(settings, cancellationToken);

        // A chunk is bigger than what callers wait for, and nobody waits.
        var search = RealStoreOptions.SearchOf(settings) with { WriteTimeout = TimeSpan.FromSeconds(60), ReadTimeout = TimeSpan.FromSeconds(20) };
        await using var gateway = new SearchGateway(search);
        var source = new SqlRebuildSource(sql);
        var stage = stages.Start("documents", await source.CountAsync(cancellationToken));
        var rebuild = new ReadModelRebuild(gateway, new(settings.Platform), source, TimeProvider.System);
        try
        {
            return await rebuild.RunAsync(new Counter(stage), cancellationToken);
        }
        catch (RebuildConflictException other)
        {
            throw new AdminException(ExitCodes.Refused, other.Message);
        }
        catch (InvalidOperationException empty) when (empty.Message.Contains("no catalogue", StringComparison.Ordinal))
        {
            throw new AdminException(ExitCodes.Refused, empty.Message);
        }
    }

    private sealed class Counter(IProgress<long> stage) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => stage.Report(value.Documents);
    }
}
