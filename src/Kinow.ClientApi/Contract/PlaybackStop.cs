namespace Kinow.ClientApi.Contract;

/// <summary>The end of a viewing.</summary>
/// <param name="Session">The viewing, as the player named it.</param>
/// <param name="Reason">Why it has ended.</param>
internal sealed record PlaybackStop(string Session, PlaybackStopReason Reason);
