namespace Kinow.GraphQL.Planning;

/// <summary>How long and for whom an answer may be kept. Zero seconds means not at all.</summary>
/// <param name="MaxAge">Seconds, 0 to 31,536,000.</param>
/// <param name="Scope">Who may share the answer.</param>
public readonly record struct CachePolicy(int MaxAge, CacheScope Scope)
{
    /// <summary>An answer that nobody may keep.</summary>
    public static CachePolicy None { get; } = new(0, CacheScope.Private);

    /// <summary>Whether callers may share the answer.</summary>
    public bool IsShared => MaxAge > 0 && Scope != CacheScope.Private;

    /// <summary>The policy of an answer that is made of two parts: the shorter age, the stricter scope.</summary>
    /// <param name="other">The other part's policy.</param>
    public CachePolicy And(CachePolicy other) =>
        new(Math.Min(MaxAge, other.MaxAge), Scope > other.Scope ? Scope : other.Scope);
}
