using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;

namespace Kinow.ClientApi.Billing;

/// <summary>How an order is to be paid.</summary>
/// <param name="Gateway">Through what; null when nothing is to be paid.</param>
/// <param name="ReturnUrl">Where the customer comes back to; null for none.</param>
/// <param name="PaymentMethod">What the app gives; null for nothing.</param>
internal readonly record struct CheckoutChoice(CheckoutProcess Process, IPaymentGateway? Gateway, Uri? ReturnUrl, string? PaymentMethod);
