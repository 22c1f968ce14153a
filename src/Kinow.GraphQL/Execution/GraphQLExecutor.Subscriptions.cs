using System.Runtime.CompilerServices;

namespace Kinow.GraphQL.Execution;

/// <content>Subscriptions (specification section 6.2.3).</content>
public sealed partial class GraphQLExecutor
{
    /// <summary>
    /// Runs a subscription: one response for each event, until the stream ends or the token is cancelled. Its caller decides about the
    /// price, see <see cref="AdmitAsync(PlannedRequest, RequestContext)"/>; <see cref="GraphQLOptions.MaxCost"/> holds in any case.
    /// </summary>
    /// <param name="request">What to run; its errors become the only response when it cannot run.</param>
    /// <param name="createContext">Makes the request as resolvers see it: once for the stream, then once for each event.</param>
    public async IAsyncEnumerable<GraphQLResponse> SubscribeAsync(
        PlannedRequest request,
        Func<CancellationToken, ValueTask<RequestContext>> createContext,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (request.Plan is null)
        {
            yield return Reject(request.Errors);
            yield break;
        }

        var context = await createContext(cancellationToken);
        var source = Source(request, context, cancellationToken);
        if (source.Events is null)
        {
            yield return source.Rejection!;
            yield break;
        }

        await using var events = source.Events.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            GraphQLResponse? failed = null;
            try
            {
                if (!await events.MoveNextAsync()) break;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failed = Reject([Options.Errors.Describe(error, context)]);
            }

            if (failed is not null)
            {
                yield return failed;
                yield break;
            }

            var eventContext = await createContext(cancellationToken);
            eventContext.Plan = request.Plan;
            eventContext.Variables = request.Variables;
            var response = pool.Rent();
            response.State.Start(services, eventContext);
            yield return await OperationRunner.QueryAsync(response, new SubscriptionEvent(events.Current));
        }
    }

    private StreamSource Source(PlannedRequest request, RequestContext context, CancellationToken cancellationToken)
    {
        context.Plan = request.Plan;
        context.Variables = request.Variables;
        var response = pool.Rent();
        var state = response.State;
        state.Start(services, context);
        context.CancellationToken = cancellationToken;
        var field = request.Plan!.Root.Fields[0];
        try
        {
            if ((TooExpensive(state.Cost()) is { } costly
                ? new GraphQLException(costly.Message, costly.Code)
                : state.GuardErrorOf(field)) is { } error)
            {
                throw error;
            }

            var events = state.BindingOf(field).Subscribe(field, state.ArgumentsOf(field), context);
            response.Dispose();
            return new(events, null);
        }
        catch (Exception error)
        {
            return new(null, response.Reject([state.Describe(error, field, [field.ResponseName])]));
        }
    }

    private readonly record struct StreamSource(IAsyncEnumerable<object?>? Events, GraphQLResponse? Rejection);
}
