using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Webhook.Subjects;

namespace Kinow.ClientApi.Webhook.Handling;

/// <summary>From the bytes of a notification to a fresh read model: verify, de-duplicate, map, refresh.</summary>
internal sealed class NotificationHandler(
    WebhookSecrets secrets,
    IReadModelRefresher refresher,
    EventWindow window,
    TimeProvider clock,
    ILogger<NotificationHandler> logger,
    AccountDocuments? accounts = null,
    IRefreshLedger? ledger = null)
{
    private const int SoonSeconds = 1;

    // Senders give up after ten seconds or so; what is not done by then is done at the next attempt.
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan LedgerTime = TimeSpan.FromSeconds(1);

    /// <summary>Handles one notification.</summary>
    /// <param name="headers">The headers as received.</param>
    /// <param name="body">The body as received.</param>
    /// <param name="isRepeated">Whether it was sent before: then another process may have begun with it.</param>
    /// <param name="aborted">The sender has gone, or the process ends.</param>
    public async Task<WebhookAnswer> HandleAsync(
        WebhookHeaders headers, ReadOnlyMemory<byte> body, bool isRepeated, CancellationToken aborted)
    {
        var verdict = WebhookSignature.Verify(headers, clock.GetUtcNow(), body.Span, secrets);
        if (verdict != WebhookVerdict.Genuine)
        {
            Log.Refused(logger, verdict);
            return verdict == WebhookVerdict.BodyTooLarge ? WebhookAnswer.TooLarge : WebhookAnswer.Refused(Reason(verdict));
        }

        if (Notification.Read(body, out var problem) is not { } notification) return Malformed(headers, problem);
        if (SubjectMap.Find(notification.Subject) is not { } subject)
        {
            Log.UnknownSubject(logger, notification.Subject, headers.Id!);
            return WebhookAnswer.Ignored;
        }

        var keys = new List<RefreshKey>(subject.Count);
        if (RefreshKeyReader.Read(notification.Data, subject, keys) is { } wrong) return Malformed(headers, wrong);
        if (keys.Count == 0) return WebhookAnswer.Ignored;
        if (IsContained(notification, keys)) return WebhookAnswer.Done;
        return await RefreshAsync(headers.Id!, notification.Subject, keys, isRepeated, aborted);
    }

    // Who made the change has written the same documents after it, from rows of a later snapshot.
    private bool IsContained(Notification notification, List<RefreshKey> keys) =>
        accounts is not null && notification.Documents == accounts.Name
        && keys.TrueForAll(static key => key.Subject == RefreshSubject.User);

    private async Task<WebhookAnswer> RefreshAsync(
        string id, string subject, List<RefreshKey> keys, bool isRepeated, CancellationToken aborted)
    {
        if (!window.TryTake(id, out var state, out var isDone))
            return isDone ? WebhookAnswer.Done : WebhookAnswer.Later("The event is being carried out.", SoonSeconds);

        var isComplete = false;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        deadline.CancelAfter(Deadline);
        try
        {
            if (isRepeated && ledger is not null)
                state.Progress = await ledger.FindAsync(id, deadline.Token) ?? state.Progress;
            var written = await refresher.RefreshAsync(keys, state.Progress, deadline.Token);
            isComplete = true;
            Log.Refreshed(logger, subject, id, written);
            return WebhookAnswer.Done;
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            Log.OutOfTime(logger, subject, id);
            return WebhookAnswer.Unfinished(SoonSeconds);
        }
        catch (Exception failure) when (Unavailability.Of(failure) is { } away)
        {
            Log.NotRefreshed(logger, failure, subject, id);
            return WebhookAnswer.Later("The database or the search engine does not answer.", Math.Max(SoonSeconds, (int)away.TotalSeconds));
        }
        catch (Exception failure)
        {
            Log.Failed(logger, failure, subject, id);
            return WebhookAnswer.Failed;
        }
        finally
        {
            if (!isComplete) await KeepAsync(id, state.Progress);
            window.Release(state, isComplete);
        }
    }

    // Whoever gets the next attempt goes on from here.
    private async Task KeepAsync(string id, RefreshProgress progress)
    {
        if (ledger is null || !progress.HasBegun) return;
        using var limit = new CancellationTokenSource(LedgerTime);
        await ledger.KeepAsync(id, progress, limit.Token);
    }

    private WebhookAnswer Malformed(WebhookHeaders headers, string problem)
    {
        Log.Malformed(logger, headers.Id!, problem);
        return WebhookAnswer.Malformed(problem);
    }

    private static string Reason(WebhookVerdict verdict) => verdict switch
    {
        WebhookVerdict.HeaderMissing => "webhook-id, webhook-timestamp and webhook-signature are needed.",
        WebhookVerdict.HeaderMalformed => "A webhook header is not in its form.",
        WebhookVerdict.TooOld => "webhook-timestamp is more than five minutes ago.",
        WebhookVerdict.TooNew => "webhook-timestamp is more than five minutes ahead.",
        _ => "None of the signatures is right.",
    };
}
