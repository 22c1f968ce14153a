using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Core.Exporting;

/// <summary>What is kept of an account and is not read with it.</summary>
/// <param name="Sessions">Its sessions, the last opened first.</param>
/// <param name="Viewings">The viewings that were reported, the last ones first.</param>
/// <param name="AllViewings">How many there are in all.</param>
public sealed record AccountHistory(
    ImmutableArray<Session> Sessions, ImmutableArray<RecordWatchSession> Viewings, long AllViewings);
