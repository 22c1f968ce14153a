namespace Kinow.ClientApi.RateLimits;

/// <summary>What a process can say about a request by itself.</summary>
/// <param name="IsAdmitted">Whether the request may run.</param>
/// <param name="Remaining">How much of the quota is left, as far as it is known here.</param>
/// <param name="Reset">When the window ends, from now.</param>
/// <param name="Pending">What to wait for before asking again; null when the answer is final.</param>
internal readonly record struct LeaseAnswer(bool IsAdmitted, long Remaining, TimeSpan Reset, PendingLease? Pending = null);
