namespace Kinow.ClientApi.Core.Access;

/// <summary>Adds up what opens one video: every right adds to what is allowed, and none takes anything away.</summary>
internal struct AccessTally
{
    private AccessReason reason = AccessReason.NoAccess;
    private bool isLimited;
    private long? accessId;
    private bool download;
    private bool hd;
    private bool sd;
    private LatestEnd streamingEnd;
    private LatestEnd downloadEnd;
    private int? remaining;
    private bool isCounted = true;

    public AccessTally()
    {
    }

    /// <summary>Why the video may, or may not, be streamed.</summary>
    internal readonly AccessReason Reason => reason;

    /// <summary>
    /// Adds something that is open now. Rights without limits of use come before those with, then the order of reasons counts.
    /// </summary>
    internal void Open(AccessReason cause, in AccessTerms terms)
    {
        if (!terms.Streaming && !terms.Download) return;
        hd |= terms.QualityHD;
        sd |= terms.QualitySD;
        if (terms.Download)
        {
            download = true;
            downloadEnd.Extend(terms.Until);
        }

        if (!terms.Streaming)
        {
            if (reason > AccessReason.DownloadOnly) reason = AccessReason.DownloadOnly;
            return;
        }

        streamingEnd.Extend(terms.Until);
        if (terms.RemainingViews is { } left) remaining = (int)Math.Min(int.MaxValue, (remaining ?? 0L) + left);
        else isCounted = false;
        if (reason < AccessReason.DownloadOnly && (isLimited, (int)reason).CompareTo((terms.IsLimited, (int)cause)) <= 0) return;
        (reason, isLimited, accessId) = (cause, terms.IsLimited, terms is { IsLimited: true, AccessId: > 0 } ? terms.AccessId : null);
    }

    /// <summary>Tells why something that covers the video does not open it.</summary>
    internal void Close(AccessReason cause)
    {
        if (cause < reason) reason = cause;
    }

    /// <param name="end">When nobody may watch it any more; null for never.</param>
    internal readonly VideoAccessInfo ToInfo(DateTimeOffset? end)
    {
        if (reason > AccessReason.DownloadOnly)
        {
            var denied = VideoAccessInfo.Denied(reason);
            return reason == AccessReason.ViewLimit ? denied with { RemainingViews = 0 } : denied;
        }

        var isStreaming = reason < AccessReason.DownloadOnly;
        return new(reason)
        {
            Download = download,
            QualityHD = hd,
            QualitySD = sd,
            Expires = (isStreaming ? streamingEnd : downloadEnd).Before(end),
            RemainingViews = isStreaming && isCounted ? remaining : null,
            LimitedAccessId = accessId,
        };
    }

    private struct LatestEnd
    {
        private DateTimeOffset? latest;
        private bool isOpenEnded;

        internal void Extend(DateTimeOffset? until)
        {
            if (until is not { } end) isOpenEnded = true;
            else if (!(end <= latest)) latest = end;
        }

        internal readonly DateTimeOffset? Before(DateTimeOffset? end)
        {
            var own = isOpenEnded ? null : latest;
            return own is null || end < own ? end : own;
        }
    }
}
