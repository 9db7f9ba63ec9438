package fr.levier.benchmarks.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The articles as the names of a template want them. */
final class Values {

  private Values() {}

  static List<Map<String, String>> of(List<Dense.Article> articles) {
    List<Map<String, String>> all = new ArrayList<>();
    int number = 0;
    for (Dense.Article article : articles) {
      number++;
      Map<String, String> values = new LinkedHashMap<>();
      values.put("title", "Article " + number + " – " + article.title());
      for (int i = 0; i < Dense.PARAGRAPHS; i++) {
        values.put("p" + i, article.paragraphs().get(i) + article.values().get(i));
      }
      for (int row = 0; row < Dense.ROWS; row++) {
        for (int column = 0; column < Dense.COLUMNS; column++) {
          values.put("c" + row + column, article.table().get(row).get(column));
        }
      }
      all.add(values);
    }
    return all;
  }
}
