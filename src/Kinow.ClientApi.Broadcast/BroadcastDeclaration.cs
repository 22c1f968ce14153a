namespace Kinow.ClientApi.Broadcast;

/// <summary>An answer that is broadcast to a segment.</summary>
/// <param name="Operation">Id or name of the registered operation.</param>
/// <param name="Variables">Its variables as a JSON object without spaces; empty for none.</param>
/// <param name="Audience">The segment.</param>
public sealed record BroadcastDeclaration(string Operation, string Variables, BroadcastAudience Audience);
