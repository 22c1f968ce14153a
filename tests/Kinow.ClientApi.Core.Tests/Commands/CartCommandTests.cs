using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Core.Tests.Commands;

/// <summary>Carts, and what commands that come late leave of them.</summary>
public sealed class CartCommandTests
{
    private static readonly Guid Account = Guid.CreateVersion7();
    private static readonly Guid CartId = Guid.CreateVersion7();
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 20, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_guest_has_a_cart_and_nothing_to_sign_in_with()
    {
        var guest = UserFold.Apply(null, [Guest(0), Line(1, 1), Guest(2)])!;

        Assert.True(guest is { IsGuest: true, Active: true, Profile.Email.IsNone: true, PasswordStamp.IsEmpty: true });
        Assert.Equal((CartId, 1L, 1L), (guest.Cart!.Id, guest.Cart.Lines[0].ProductId, guest.Cart.Lines[0].Mode));
        Assert.Null(UserFold.Apply(null, [Line(1, 1)]));
    }

    [Fact]
    public void The_same_line_twice_is_one_and_keeps_its_date_and_the_cart_its_id()
    {
        var cart = Of(Line(1, 1), Line(2, 2) with { CartId = Guid.CreateVersion7() }, Line(1, 3));

        Assert.Equal([(1L, Start.AddMinutes(1)), (2L, Start.AddMinutes(2))], cart!.Lines.Select(static line => (line.ProductId, line.DateAdd)));
        Assert.Equal((CartId, Start.AddMinutes(3)), (cart.Id, cart.DateUpd));
    }

    [Fact]
    public void Titles_and_offers_exclude_each_other_and_what_was_decided_later_stays()
    {
        Assert.Equal([5L], Ids(Of(Line(1, 1), Line(2, 2), Offer(5, 3))));
        Assert.Equal([6L], Ids(Of(Offer(5, 1), Offer(6, 2))));
        Assert.Equal([1L], Ids(Of(Offer(5, 1), Line(1, 2))));
        Assert.Equal([1L, 2L], Ids(Of(Line(1, 1), Line(2, 2) with { Type = ProductType.Bundle })));
        Assert.Equal([5L], Ids(Of(Line(2, 1) with { Type = ProductType.Bundle }, Offer(5, 2))));

        // Late.
        Assert.Equal([5L], Ids(Of(Offer(5, 3), Line(1, 2))));
        Assert.Equal([6L], Ids(Of(Offer(6, 3), Offer(5, 2))));
    }

    [Fact]
    public void What_is_late_comes_back_into_no_cart()
    {
        Assert.Empty(Of(Line(1, 1), NoLine(1, 3), Line(1, 2))!.Lines);
        Assert.Null(Of(Line(1, 1), Reset(5), Line(2, 4)));
        Assert.Equal([2L], Ids(Of(Line(1, 1), Reset(5), Line(2, 6))));
        Assert.Equal([2L], Ids(Of(Line(1, 1), Line(2, 6), Reset(5))));
        Assert.Null(Of(Reset(5), Line(1, 1), Line(2, 2)));
        Assert.Empty(Of(Line(1, 1), Voucher(1, 2), NoVoucher(1, 4), Voucher(1, 3))!.Vouchers);
    }

    [Fact]
    public void A_cart_has_an_end()
    {
        Command[] lines = [.. Enumerable.Range(1, Cart.MaxLines + 1).Select(static n => Line(n, n))];
        var full = Of(lines)!;
        Assert.Equal(Cart.MaxLines, full.Lines.Length);
        Assert.DoesNotContain(full.Lines, static line => line.ProductId == Cart.MaxLines + 1);
        Assert.Equal([7L], Ids(Of([.. lines, Offer(7, 500)])));
        Command[] vouchers = [Line(1, 1), .. Enumerable.Range(1, Cart.MaxVouchers + 1).Select(static n => Voucher(n, n + 1))];
        Assert.Equal(Cart.MaxVouchers, Of(vouchers)!.Vouchers.Length);
    }

    [Fact]
    public void Vouchers_belong_to_a_cart_and_go_with_it()
    {
        Assert.Null(Of(Voucher(1, 1)));
        var cart = Of(Line(1, 1), Voucher(2, 2), Voucher(1, 3), Voucher(2, 4))!;
        Assert.Equal([2L, 1L], cart.Vouchers.Select(static voucher => voucher.VoucherId));
        Assert.Equal([1L], Of(Line(1, 1), Voucher(2, 2), Voucher(1, 3), NoVoucher(2, 4))!.Vouchers.Select(static v => v.VoucherId));
        Assert.Null(Of(Line(1, 1), Voucher(2, 2), Reset(3)));
        Assert.NotNull(Of(Line(1, 1), Voucher(2, 2), NoLine(1, 3)));
    }

    [Fact]
    public void Carrying_out_the_same_commands_again_changes_nothing()
    {
        Command[] commands =
        [
            Guest(0), Line(1, 1), Line(2, 2), NoLine(1, 3), Offer(5, 4), Voucher(1, 5), Reset(6), Line(3, 7), Voucher(2, 8), Voucher(3, 9),
            NoVoucher(2, 10), Line(4, 11),
        ];
        var once = UserFold.Apply(null, commands)!;
        for (var from = 0; from < commands.Length; from++)
            Assert.Equivalent(once, UserFold.Apply(once with { Applied = [] }, commands[from..])! with { Applied = once.Applied }, strict: true);
        Assert.Equal([3L, 4L], Ids(once.Cart));
    }

    [Fact]
    public void Values_that_cannot_be_are_refused()
    {
        Command[] wrong =
        [
            Line(0, 1), Line(1, 1) with { Mode = -1 }, Line(1, 1) with { CartId = Guid.Empty }, Line(1, 1) with { DateAdd = default },
            NoLine(0, 1), Voucher(0, 1), Voucher(1, 1) with { Code = "a" }, NoVoucher(0, 1),
        ];
        Assert.All(wrong, static command => Assert.NotNull(CommandKinds.Of(command).Check(command)));
        Command[] right = [Guest(1), Line(1, 1), Offer(1, 1), NoLine(1, 1), Reset(1), Voucher(1, 1), NoVoucher(1, 1)];
        Assert.All(right, static command => Assert.Null(CommandKinds.Of(command).Check(command)));
    }

    private static Cart? Of(params Command[] commands) => UserFold.Apply(null, [Guest(0), .. commands])!.Cart;

    private static IEnumerable<long> Ids(Cart? cart) => cart!.Lines.Select(static line => line.ProductId);

    private static OpenGuest Guest(int minute) => new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start.AddMinutes(minute) };

    private static SetCartLine Line(long product, int minute) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = Start.AddMinutes(minute),
        CartId = CartId,
        ProductId = product,
        Mode = 1,
        Type = ProductType.Tvod,
        DateAdd = Start.AddMinutes(minute),
    };

    private static SetCartLine Offer(long product, int minute) => Line(product, minute) with { Mode = 0, Type = ProductType.Svod };

    private static UnsetCartLine NoLine(long product, int minute) =>
        new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start.AddMinutes(minute), ProductId = product, Mode = 1 };

    private static ResetCart Reset(int minute) => new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start.AddMinutes(minute) };

    private static SetCartVoucher Voucher(long voucher, int minute) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = Start.AddMinutes(minute),
        VoucherId = voucher,
        Code = $"V{voucher}",
        DateAdd = Start.AddMinutes(minute),
    };

    private static UnsetCartVoucher NoVoucher(long voucher, int minute) =>
        new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start.AddMinutes(minute), VoucherId = voucher };
}
