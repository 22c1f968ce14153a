using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>An account as its rows tell it, all from one snapshot.</summary>
/// <param name="Credential">What it signs in with.</param>
/// <param name="Changes">Numbers in the change log of the account's changes that are part of the snapshot and were not told of yet.</param>
public sealed record StoredAccount(User User, Credential Credential, ImmutableArray<long> Changes);
