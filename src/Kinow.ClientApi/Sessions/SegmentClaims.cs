using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Sessions;

/// <summary>What a segment token says: all that a shared answer depends on besides its operation, its variables and the moment.</summary>
/// <param name="Country">The country that the catalogue is seen from.</param>
/// <param name="Locale">The language, with its region where that writes prices in a way of its own.</param>
/// <param name="Currency">The ISO 4217 code of the currency that prices are shown in.</param>
/// <param name="Groups">The customer groups that see what others do not.</param>
/// <param name="Device">The class of device that screens are laid out for; null where it is not known.</param>
internal sealed record SegmentClaims(CountryCode Country, LocaleCode Locale, string Currency, GroupSet Groups, DeviceClass? Device);
