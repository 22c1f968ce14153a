using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes devices of accounts.</summary>
internal sealed class DeviceMaker(ulong seed, DateTimeOffset now)
{
    private static readonly (string Type, string? Os, string Application)[] Kinds =
    [
        ("Desktop", "Windows 11", "Firefox"), ("Mobile", "Android 16", "Kinow Demo"), ("STB", null, "Kinow Demo TV"),
    ];

    internal ImmutableArray<Device> Make(int account, int count)
    {
        var random = SplitMix64.For(seed, (ulong)ProductPart.Device, account);
        return [.. Device.InOrder(Enumerable.Range(0, count).Select(i => Make(Kinds[i % Kinds.Length], random)))];
    }

    internal ImmutableArray<Device> Make(int account)
    {
        var random = SplitMix64.For(seed, (ulong)ProductPart.Device, account);
        return [.. Device.InOrder(Kinds[..random.Between(1, Kinds.Length)].Select(kind => Make(kind, random)))];
    }

    private Device Make((string Type, string? Os, string Application) kind, SplitMix64 random)
    {
        var added = now.AddMinutes(-random.Below(300_000));
        return new()
        {
            Id = GeneratedUuid.Of(added, random),
            Fingerprint = random.Next().ToString("x16", CultureInfo.InvariantCulture),
            Type = kind.Type,
            Os = kind.Os,
            Application = kind.Application,
            DateAdd = added,
            DateUpd = added,
        };
    }
}
