namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>When a publication window of some kind opens or closes next.</summary>
/// <param name="At">The moment; the end of time where none does.</param>
internal sealed record WindowEdge(DateTimeOffset At);
