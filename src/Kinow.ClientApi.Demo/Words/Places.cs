namespace Kinow.ClientApi.Demo.Words;

/// <summary>Towns, as they follow “in”.</summary>
internal static class Places
{
    internal static readonly Trilingual[] All =
    [
        new("Lisbon", "Lisbonne", "لشبونة"), new("Oslo", "Oslo", "أوسلو"), new("Tunis", "Tunis", "تونس"),
        new("Beirut", "Beyrouth", "بيروت"),
        new("Marseille", "Marseille", "مرسيليا"), new("Naples", "Naples", "نابولي"), new("Quebec", "Québec", "كيبك"),
        new("Dakar", "Dakar", "داكار"), new("Kyoto", "Kyoto", "كيوتو"), new("Lima", "Lima", "ليما"), new("Cork", "Cork", "كورك"),
        new("Geneva", "Genève", "جنيف"), new("Bergen", "Bergen", "بيرغن"), new("Amman", "Amman", "عمّان"), new("Fez", "Fès", "فاس"),
        new("Toulouse", "Toulouse", "تولوز"), new("Havana", "La Havane", "هافانا"), new("Riga", "Riga", "ريغا"),
        new("Aleppo", "Alep", "حلب"), new("Porto", "Porto", "بورتو"), new("Antwerp", "Anvers", "أنتويرب"), new("Hanoi", "Hanoï", "هانوي"),
        new("Valparaiso", "Valparaíso", "فالبارايسو"), new("Alexandria", "Alexandrie", "الإسكندرية"),
    ];
}
