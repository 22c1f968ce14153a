namespace Kinow.TestSupport.Lambda;

/// <summary>An event on its way through a function.</summary>
/// <param name="RequestId">The name of the invocation.</param>
/// <param name="Payload">The event.</param>
/// <param name="Time">How long the function has from the moment at which it takes the event.</param>
/// <param name="Answer">Set when the function has answered.</param>
internal sealed record PendingInvocation(string RequestId, byte[] Payload, TimeSpan Time, TaskCompletionSource<InvocationResult> Answer);
