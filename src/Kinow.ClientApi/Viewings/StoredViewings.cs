using System.Collections.Immutable;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Watching;

namespace Kinow.ClientApi.Viewings;

/// <summary>The viewings of an account as they were read.</summary>
/// <param name="Viewings">The viewings, those that are over included.</param>
/// <param name="Entry">The record that holds them; null when there is none.</param>
internal sealed record StoredViewings(ImmutableArray<Viewing> Viewings, ExpiringEntry? Entry);
