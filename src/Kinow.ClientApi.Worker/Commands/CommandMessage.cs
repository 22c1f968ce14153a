namespace Kinow.ClientApi.Worker.Commands;

/// <summary>A message that was delivered.</summary>
/// <param name="MessageId">Identifier that the queue gave; failures are told by it.</param>
/// <param name="GroupId">Group whose order is kept, which is the account.</param>
/// <param name="Body">The envelope.</param>
/// <param name="ReceiveCount">How many times it was delivered, this time included.</param>
public sealed record CommandMessage(string MessageId, string GroupId, string Body, int ReceiveCount = 1);
