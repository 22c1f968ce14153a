using Kinow.GraphQL.AspNetCore.Idempotency;
using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Runs mutations that came with an Idempotency-Key: one effect and one answer for each key.</summary>
internal sealed class IdempotentRunner(GraphQLServer server, IIdempotencyKeys keys)
{
    /// <summary>Answers a request: runs it, or says what became of the one that had its key before.</summary>
    /// <param name="key">The key.</param>
    /// <param name="context">The request as resolvers see it.</param>
    public async Task RunAsync(HttpRequestState state, PlannedRequest planned, string key, HttpRequestContext context)
    {
        var secrets = new IdempotencySecrets(key, context.IdempotencyScope);
        var fingerprint = secrets.Fingerprint(
            state.Document!.Document!.Source.Text.Span, planned.Plan!.Name, state.Members.Variables.Span);

        // Not stopped when the caller leaves: a claim that nobody knows of would keep the next attempt waiting.
        var claim = await keys.ClaimAsync(secrets.Id, fingerprint, CancellationToken.None);
        switch (claim.State)
        {
            case IdempotencyState.InProgress:
                await ResponseSender.SendErrorAsync(state, HttpErrors.IdempotentRequestInProgress);
                return;
            case IdempotencyState.Reused:
                await ResponseSender.SendErrorAsync(state, HttpErrors.IdempotencyKeyReused);
                return;
            case IdempotencyState.Completed:
                await server.Sender.SendAgainAsync(state, RecordedAnswer.Read(secrets.Open(claim.Answer.Span, fingerprint)));
                return;
        }

        context.Attempt = new(claim.Started, claim.IsResumed, secrets.Ids);
        var response = await ExecuteAsync(state, planned, claim, context);
        var isKept = RecordedAnswer.IsFinal(response) && response.Body.Length <= server.Options.MaxRecordedBytes;
        await SettleAsync(state, claim, isKept ? secrets.Seal(RecordedAnswer.Of(response).Write(), fingerprint) : null);
        await server.Sender.SendAsync(state, response);
    }

    private async Task<GraphQLResponse> ExecuteAsync(
        HttpRequestState state, PlannedRequest planned, IdempotencyClaim claim, HttpRequestContext context)
    {
        try
        {
            return await server.Executor.ExecuteAsync(planned, context);
        }
        catch
        {
            await SettleAsync(state, claim, answer: null);
            throw;
        }
    }

    // The operation has run, so the caller gets its answer. Until the claim lapses, others with the key are told to wait; then they run
    // as further attempts at the same request.
    private async Task SettleAsync(HttpRequestState state, IdempotencyClaim claim, byte[]? answer)
    {
        try
        {
            if (answer is null) await keys.ReleaseAsync(claim, CancellationToken.None);
            else await keys.CompleteAsync(claim, answer, CancellationToken.None);
        }
        catch (Exception error)
        {
            Log.AnswerNotRecorded(server.Logger, error, state.Http.TraceIdentifier);
        }
    }
}
