using System.Runtime.CompilerServices;
using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.Execution;

/// <summary>Runs a planned operation: first all batches level by level, then the writing (specification section 6).</summary>
internal static class OperationRunner
{
    /// <summary>Runs a query, or one event of a subscription.</summary>
    public static ValueTask<GraphQLResponse> QueryAsync(GraphQLResponse response, object root)
    {
        var state = response.State;
        var selection = state.Context.Plan!.Root;
        state.Collector.Walk(root, selection);
        if (!state.Collector.HasPending) return new(Write(response, root, selection));
        var levels = RunLevelsAsync(state);
        return levels.IsCompletedSuccessfully ? new(Write(response, root, selection)) : Finish(levels, response, root, selection);

        static async ValueTask<GraphQLResponse> Finish(ValueTask levels, GraphQLResponse response, object root, SelectionPlan selection)
        {
            await levels;
            return Write(response, root, selection);
        }
    }

    /// <summary>Runs a mutation: its root fields one after the other, each to its end (specification section 6.2.2).</summary>
    public static async ValueTask<GraphQLResponse> MutationAsync(GraphQLResponse response, object root)
    {
        var state = response.State;
        var writer = state.Writer;
        var plan = state.Context.Plan!;
        writer.Open();
        var start = writer.Length;
        foreach (var step in plan.Steps)
        {
            state.Collector.Walk(root, step);
            await RunLevelsAsync(state);
            var join = writer.Length;
            if (!writer.Root(step, root))
            {
                writer.Length = start;
                writer.Null();
                return response.Complete(hasData: false, CachePolicy.None);
            }

            if (join > start)
            {
                // Adjacent objects "{…}{…}": a comma replaces the first one's closing brace.
                writer.Join(join);
            }
        }

        if (plan.Steps.IsEmpty) writer.Raw("{}"u8);
        return response.Complete(hasData: true, CachePolicy.None);
    }

    private static GraphQLResponse Write(GraphQLResponse response, object root, SelectionPlan selection)
    {
        var writer = response.State.Writer;
        writer.Open();
        var written = writer.Root(selection, root);
        if (!written) writer.Null();
        var context = response.State.Context;
        return response.Complete(written, context.IsCacheable ? context.Plan!.CachePolicy : CachePolicy.None);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private static async ValueTask RunLevelsAsync(RequestState state)
    {
        var level = state.Level;
        state.StartClock();
        while (state.Collector.HasPending)
        {
            state.Collector.TakePending(level);
            state.Context.LevelStarting();
            foreach (var node in level)
            {
                Start(state, node);
            }

            state.Context.LevelStarted();
            foreach (var node in level)
            {
                if (!node.Task.IsCompletedSuccessfully) await ObserveAsync(state, node);
            }

            foreach (var node in level)
            {
                if (node.Field.HasBatchBelow) state.BindingOf(node.Field).WalkResults(node, state.Collector);
            }
        }
    }

    private static void Start(RequestState state, BatchNode node)
    {
        try
        {
            node.Task = state.BindingOf(node.Field).ResolveAsync(node, state.Context);
        }
        catch (Exception error)
        {
            node.Task = default;
            node.FailAll(error);
        }
    }

    // A resolver that ignores its token is abandoned at the timeout; its batch is never reused.
    private static async ValueTask ObserveAsync(RequestState state, BatchNode node)
    {
        try
        {
            state.WatchCaller();
            await node.Task.AsTask().WaitAsync(state.Context.CancellationToken);
        }
        catch (Exception error)
        {
            node.FailAll(error);
        }
    }
}
