using System.Collections.Immutable;

namespace Kinow.ClientApi.Payments;

/// <summary>Those whose messages are read.</summary>
public sealed class PaymentEventReaders(ImmutableArray<IPaymentEventReader> all)
{
    /// <summary>The reader of a gateway; null when none of this name is in use.</summary>
    public IPaymentEventReader? Find(string gateway) => all.FirstOrDefault(reader => reader.Gateway == gateway);
}
