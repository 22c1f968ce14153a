namespace Kinow.GraphQL.AspNetCore;

/// <summary>An answer that is broadcast.</summary>
/// <param name="Name">The channel; who does not know the segment cannot make it.</param>
/// <param name="Operation">Id or name of the registered operation.</param>
/// <param name="Variables">Its variables as a JSON object; empty for none.</param>
/// <param name="Address">Where the same answer is by HTTP, relative to the address that tells of this.</param>
public sealed record BroadcastChannel(string Name, string Operation, ReadOnlyMemory<byte> Variables, string Address);
