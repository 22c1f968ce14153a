namespace Kinow.ClientApi.Core.Idempotency;

/// <summary>What a record means for a request with its key.</summary>
public enum IdempotencyStanding
{
    /// <summary>The key was sent with another request.</summary>
    Reused,

    /// <summary>An attempt at the request runs.</summary>
    InProgress,

    /// <summary>There is no answer, and no attempt that could still bring one; an earlier one may have had an effect.</summary>
    Abandoned,

    /// <summary>There is an answer.</summary>
    Completed,
}
