using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Paging;

namespace Kinow.ClientApi.Embedded;

/// <summary>Tells of vouchers how often they were used, which is no part of the catalogue.</summary>
internal sealed class VoucherCounts(Func<long, int> usesOf)
{
    /// <summary>Pages as they were found, with the uses of vouchers.</summary>
    public Page<T>[] Of<T>(Page<T>[] pages) => pages is Page<Voucher>[] vouchers
        ? (Page<T>[])(object)Array.ConvertAll(vouchers, page => page with { Items = [.. page.Items.Select(Count)] })
        : pages;

    /// <summary>Items as they were found, with the uses of vouchers.</summary>
    public T?[] Of<T>(T?[] items)
        where T : class => items is Voucher?[] vouchers
        ? (T?[])(object)Array.ConvertAll(vouchers, voucher => voucher is null ? null : Count(voucher))
        : items;

    private Voucher Count(Voucher voucher) => voucher with { Used = voucher.Used + usesOf(voucher.Id) };
}
