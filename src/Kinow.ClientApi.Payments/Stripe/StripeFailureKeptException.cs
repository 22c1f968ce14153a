using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>Stripe has failed at what was sent by a key, and answers so as long as it remembers the key: for a day.</summary>
internal sealed class StripeFailureKeptException(string message) : StoreUnavailableException(message);
