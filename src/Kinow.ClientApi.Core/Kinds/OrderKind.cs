using System.Buffers.Binary;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Declares orders, a list of an account. Their ids are UUIDs, which the list's own argument of ids cannot name.</summary>
internal static class OrderKind
{
    internal static ItemKind<Order> Declare() => new("order", NumberOf, Fields);

    private static FieldSet<Order> Fields { get; } = new(
        [
            Field.Keyword<Order>("reference", 8, static order => order.Reference),
            Field.Keyword<Order>("state", 1, static order => order.State.ToString().ToUpperInvariant()),
            Field.Keyword<Order>("gateway", 1, static order => order.Gateway),
            Field.Keyword<Order>("currency", 1, static order => order.Currency),
            Field.Date<Order>("dateAdd", static order => order.DateAdd),
            Field.Date<Order>("dateUpd", static order => order.DateUpd),
        ]);

    private static long NumberOf(Order order)
    {
        Span<byte> bytes = stackalloc byte[16];
        order.Id.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadInt64BigEndian(bytes);
    }
}
