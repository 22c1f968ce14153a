namespace Kinow.ClientApi.Demo.Words;

/// <summary>What channels send again and again.</summary>
/// <param name="Number">Number of its pictures.</param>
/// <param name="Minutes">The shortest that it takes, in half hours.</param>
internal sealed record Show(int Number, int Minutes, Trilingual Name, Trilingual Text)
{
    internal static readonly Show[] All =
    [
        new(1, 30, new("The News", "Le Journal", "الأخبار"), new("What has happened.", "L'actualité du jour.", "ما حدث اليوم.")),
        new(2, 30, new("The Weather", "La Météo", "الطقس"), new("Sun, perhaps.", "Du soleil, peut-être.", "شمس ربما.")),
        new(3, 60, new("Morning Table", "Café du matin", "قهوة الصباح"), new("Guests and coffee.", "Des invités, un café.", "ضيوف وقهوة.")),
        new(4, 60, new("Deep Rivers", "Grands fleuves", "أنهار عميقة"), new("Along the water.", "Au fil de l'eau.", "على طول المياه.")),
        new(5, 30, new("Extra Time", "Prolongations", "وقت إضافي"), new("The day in sport.", "Le sport du jour.", "رياضة اليوم.")),
        new(6, 120, new("The Late Film", "Le Film du soir", "فيلم المساء"), new("No break.", "Sans coupure.", "بلا انقطاع.")),
        new(7, 30, new("Little Stories", "Petites histoires", "حكايات صغيرة"), new("For children.", "Pour les enfants.", "للأطفال.")),
        new(8, 60, new("Open Kitchen", "Cuisine ouverte", "مطبخ مفتوح"), new("A dish an hour.", "Un plat par heure.", "طبق كل ساعة.")),
        new(9, 90, new("Stage", "Sur scène", "على المسرح"), new("Concerts and plays.", "Concerts et théâtre.", "حفلات ومسرح.")),
        new(10, 60, new("The Debate", "Le Débat", "النقاش"), new("Two sides, one table.", "Deux avis, une table.", "رأيان وطاولة واحدة.")),
    ];
}
