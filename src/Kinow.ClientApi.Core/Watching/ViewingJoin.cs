using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Watching;

/// <summary>What became of viewings that were asked for.</summary>
/// <param name="Viewings">The account's viewings after it; the same array when nothing has changed.</param>
/// <param name="Refused">Those that found no place.</param>
public sealed record ViewingJoin(ImmutableArray<Viewing> Viewings, ImmutableArray<Guid> Refused);
