namespace Kinow.GraphQL.AspNetCore.Live.Sockets;

/// <summary>A client breaks the protocol, so its socket is closed.</summary>
/// <param name="code">One of <see cref="CloseCodes"/>.</param>
/// <param name="reason">What is wrong, at most 123 bytes.</param>
internal sealed class SocketClosedException(int code, string reason) : IOException(reason)
{
    /// <summary>One of <see cref="CloseCodes"/>.</summary>
    public int Code { get; } = code;
}
