using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Broadcast;

/// <summary>A segment of viewers that answers are broadcast to: those in no customer group.</summary>
/// <param name="Country">The country that the catalogue is seen from.</param>
/// <param name="Locale">The language, with its region where that writes prices in a way of its own.</param>
/// <param name="Currency">The ISO 4217 code of the currency.</param>
/// <param name="Device">The class of device; null for those that do not tell.</param>
public sealed record BroadcastAudience(CountryCode Country, LocaleCode Locale, string Currency, DeviceClass? Device);
