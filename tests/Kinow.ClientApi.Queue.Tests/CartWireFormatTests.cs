using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using static Kinow.ClientApi.Queue.Tests.WireFormatTests;

namespace Kinow.ClientApi.Queue.Tests;

/// <summary>Messages of carts, byte for byte.</summary>
public sealed class CartWireFormatTests
{
    private static readonly Guid Id = Guid.Parse("0195a3c2-1f00-7000-8000-000000000001");
    private static readonly Guid Account = Guid.Parse("0195a3c2-1f00-7000-8000-000000000002");
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 30, 15, 123, TimeSpan.Zero);

    [Fact]
    public void Open_guest() => Holds("{}", new OpenGuest { Id = Id, UserId = Account, Instant = Now });

    [Fact]
    public void Set_cart_line() => Holds(
        """
        {"cartId":"0195a3c2-1f00-7000-8000-000000000003","productId":7,"mode":2,"type":"Svod","dateAdd":"2026-03-01T12:30:15.123\u002B00:00"}
        """,
        new SetCartLine
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            CartId = Guid.Parse("0195a3c2-1f00-7000-8000-000000000003"),
            ProductId = 7,
            Mode = 2,
            Type = ProductType.Svod,
            DateAdd = Now,
        });

    [Fact]
    public void Unset_cart_line() => Holds(
        """{"productId":7,"mode":0}""", new UnsetCartLine { Id = Id, UserId = Account, Instant = Now, ProductId = 7, Mode = 0 });

    [Fact]
    public void Reset_cart() => Holds("{}", new ResetCart { Id = Id, UserId = Account, Instant = Now });

    [Fact]
    public void Set_cart_voucher() => Holds(
        """{"voucherId":7,"code":"A-1","dateAdd":"2026-03-01T12:30:15.123\u002B00:00"}""",
        new SetCartVoucher { Id = Id, UserId = Account, Instant = Now, VoucherId = 7, Code = "A-1", DateAdd = Now });

    [Fact]
    public void Unset_cart_voucher() =>
        Holds("""{"voucherId":7}""", new UnsetCartVoucher { Id = Id, UserId = Account, Instant = Now, VoucherId = 7 });
}
