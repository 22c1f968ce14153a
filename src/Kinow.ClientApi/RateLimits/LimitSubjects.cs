using System.Net;
using System.Runtime.InteropServices;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.RateLimits;

/// <summary>Whom a request is counted for.</summary>
/// <param name="Session">The session; null without one.</param>
/// <param name="Account">The account; null without one.</param>
/// <param name="Address">The network address of the connection; null for a call from within the process.</param>
internal readonly record struct LimitSubjects(Guid? Session, Guid? Account, IPAddress? Address)
{
    /// <summary>Session, account and address, in this order, as numbers.</summary>
    public UInt128? this[int index] => index switch
    {
        0 => NumberOf(Session),
        1 => NumberOf(Account),
        _ => Address is null ? null : NetworkAddress.NumberOf(Address),
    };

    private static UInt128? NumberOf(Guid? id) =>
        id is { } known ? MemoryMarshal.Read<UInt128>(MemoryMarshal.AsBytes(new ReadOnlySpan<Guid>(in known))) : null;
}
