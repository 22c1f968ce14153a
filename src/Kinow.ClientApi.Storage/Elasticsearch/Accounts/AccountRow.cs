using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

/// <summary>What the rows say about an account at one instant.</summary>
/// <param name="Version">The database's clock before the rows were read, in microseconds since 1970: the version of documents made of them.</param>
/// <param name="User">The account; null when there is none.</param>
/// <param name="Credential">What it signs in with; null when there is no account.</param>
public sealed record AccountRow(long Version, User? User, Credential? Credential);
