namespace Kinow.GraphQL.AspNetCore;

/// <summary>What is to be done with a request that came with a key.</summary>
public enum IdempotencyState
{
    /// <summary>The request has the claim: it runs.</summary>
    Claimed,

    /// <summary>Another request with the key runs now.</summary>
    InProgress,

    /// <summary>The key was sent with another request.</summary>
    Reused,

    /// <summary>The answer is known.</summary>
    Completed,
}
