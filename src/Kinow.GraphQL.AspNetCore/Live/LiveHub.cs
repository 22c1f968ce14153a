using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>
/// All live operations of a process. Those that ask the same for the same segment of callers share one source. It looks at queries as long
/// as there are any. Safe for concurrent use.
/// </summary>
internal sealed class LiveHub(GraphQLServer server, GraphQLLiveOptions options, IChangeSource? changes, TimeProvider clock)
    : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<(AnswerKey Key, LiveSettings Settings), LiveSource> shared = [];
    private readonly ConcurrentDictionary<LiveQuery, byte> queries = new();

    // What is for one caller does not keep what is for many from running.
    private readonly SemaphoreSlim sharedRuns = new(options.MaxRuns);
    private readonly SemaphoreSlim ownRuns = new(options.MaxRuns);
    private bool isLooking;
    private bool isDeaf;

    /// <summary>Has an operation follow what answers it.</summary>
    /// <param name="request">What it asks for, again and again.</param>
    public void Follow(LiveOperation operation, LiveRequest request)
    {
        lock (gate)
        {
            if (operation.IsStopped) return;
            operation.Request = request;
            if (request.Key is { } key && shared.TryGetValue((key, request.Settings), out var known) && known.TryAdd(operation))
                operation.Follow(known);
            else FollowNew(operation, request);
        }
    }

    /// <summary>Ends following.</summary>
    public void Leave(LiveOperation operation)
    {
        lock (gate)
        {
            var source = operation.Source;
            operation.Stop();
            if (source?.Remove(operation) == true) Drop(source);
        }
    }

    /// <summary>Ends all of it.</summary>
    public void Dispose()
    {
        sharedRuns.Dispose();
        ownRuns.Dispose();
    }

    private void FollowNew(LiveOperation operation, LiveRequest request)
    {
        var source = Create(request);
        operation.Follow(source);
        source.TryAdd(operation);
        if (source.Key is { } key) shared[(key, request.Settings)] = source;
        if (source is LiveQuery query)
        {
            query.TryBegin();
            queries[query] = 0;
        }

        _ = Task.Run(() => RunAsync(source));
        if (isLooking) return;
        isLooking = true;
        _ = Task.Run(LookAsync);
    }

    private LiveSource Create(LiveRequest request)
    {
        var runner = new LiveRunner(server, request);
        return request.Planned.Plan!.Operation.Operation == OperationKind.Subscription
            ? new LiveStream(request.Key, server, runner, request.Settings, options, clock)
            : new LiveQuery(request.Key, runner, request.Settings, options, clock);
    }

    // What cannot be answered for all is answered for each.
    [SuppressMessage("Design", "CA1031", Justification = "Nobody waits for it: what goes wrong is for the log.")]
    private async Task RunAsync(LiveSource source)
    {
        try
        {
            if (await (source is LiveQuery query ? RunAsync(query) : ((LiveStream)source).RunAsync())) return;
            lock (gate)
            {
                Drop(source);
                foreach (var follower in source.Followers())
                {
                    if (!follower.IsStopped) FollowNew(follower, follower.Request! with { Key = null, Segment = null, Token = null });
                }
            }
        }
        catch (Exception error)
        {
            Log.LiveRunFailed(server.Logger, error);
        }
    }

    private void Drop(LiveSource source)
    {
        if (source.Key is { } key && shared.GetValueOrDefault((key, source.Settings)) == source) shared.Remove((key, source.Settings));
        if (source is LiveQuery query) queries.TryRemove(query, out _);
        source.Dispose();
    }

    private async Task<bool> RunAsync(LiveQuery query)
    {
        var runs = query.Key is null ? ownRuns : sharedRuns;
        await runs.WaitAsync();
        try
        {
            LiveTelemetry.CountRun();
            return await query.RunAsync();
        }
        finally
        {
            runs.Release();
        }
    }

    private async Task LookAsync()
    {
        while (true)
        {
            await Task.Delay(options.CheckInterval, clock);
            lock (gate)
            {
                if (queries.IsEmpty)
                {
                    isLooking = false;
                    return;
                }
            }

            await RefreshAsync();
            foreach (var (query, _) in queries)
            {
                if (TryBegin(query)) _ = RunAsync((LiveSource)query);
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "What cannot tell whether it is due runs by its age, and the others go on.")]
    private bool TryBegin(LiveQuery query)
    {
        try
        {
            return query.TryBegin();
        }
        catch (Exception error)
        {
            Log.LiveRunFailed(server.Logger, error);
            return false;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Where nothing is heard of changes, operations run again by their age.")]
    private async Task RefreshAsync()
    {
        if (changes is null) return;
        try
        {
            await changes.RefreshAsync(CancellationToken.None).AsTask().WaitAsync(options.RefreshInterval, clock);
            isDeaf = false;
        }
        catch (Exception failure)
        {
            if (!isDeaf) Log.ChangesOutOfReach(server.Logger, failure);
            isDeaf = true;
        }
    }
}
