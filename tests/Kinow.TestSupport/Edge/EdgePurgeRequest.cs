namespace Kinow.TestSupport.Edge;

/// <summary>A purge as an edge has carried it out.</summary>
/// <param name="Target">The service or distribution.</param>
/// <param name="Tags">What it was to forget.</param>
/// <param name="IsSoft">Whether answers become stale rather than forgotten.</param>
public sealed record EdgePurgeRequest(string Target, string[] Tags, bool IsSoft);
