using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Requests;

/// <summary>What answers depend on that callers share, besides their operations and the moment.</summary>
/// <param name="Country">The country that the catalogue is seen from.</param>
/// <param name="Languages">The languages of texts.</param>
/// <param name="Groups">The customer groups that see what others do not.</param>
/// <param name="Currency">The currency of prices, with its rate.</param>
/// <param name="Locale">How prices are written.</param>
/// <param name="App">The build that asks, where screens are laid out for its device; null where all builds get the same.</param>
/// <param name="Device">The class of device that the address names; null where it names none.</param>
internal sealed record AnswerSegment(
    CountryCode Country, LanguageChain Languages, GroupSet Groups, Currency Currency, LocaleCode Locale, AppBuild? App, DeviceClass? Device);
