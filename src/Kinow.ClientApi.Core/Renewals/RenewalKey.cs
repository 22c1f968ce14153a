namespace Kinow.ClientApi.Core.Renewals;

/// <summary>Where a page of renewals ends, and the next one begins.</summary>
/// <param name="Due">When the last one was due.</param>
/// <param name="AccessId">Its access.</param>
public readonly record struct RenewalKey(DateTimeOffset Due, long AccessId);
